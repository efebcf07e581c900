import type { FormRule } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useMemo } from 'react';
import { isCreditCode } from '../format/credit-code';
import { legalDay } from '../format/day';
import { MONEY } from '../format/money';
import { patentNumber } from '../format/patent-number';
import { isResidentId } from '../format/resident-id';
import { useTexts, type Texts } from '../i18n/messages';
import { fieldTexts } from './messages';

type Words = Texts<keyof typeof fieldTexts.zh>;

/** A rule over typed text; an empty field is the business of `required` alone. */
function check(words: Words, problem: (typed: string) => Parameters<Words['t']>[0] | undefined): FormRule {
  return {
    validator: (_rule, value: unknown) => {
      const typed = typeof value === 'string' ? value.trim() : '';
      const key = typed === '' ? undefined : problem(typed);
      return key === undefined ? Promise.resolve() : Promise.reject(new Error(words.t(key)));
    },
  };
}

function money(typed: string) {
  if (typed.startsWith('-')) {
    return 'error.negative' as const;
  }
  if (/^\d+\.\d{3,}$/.test(typed)) {
    return 'error.too-precise' as const;
  }
  return MONEY.test(typed) ? undefined : ('rule.money-form' as const);
}

function creditCode(typed: string) {
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(typed)) {
    return 'rule.credit-code-form' as const;
  }
  return isCreditCode(typed) ? undefined : ('error.check-digit' as const);
}

function patent(typed: string) {
  if (!/^(ZL)?(\d{12}|\d{8})\.?[0-9X]$/i.test(typed)) {
    return 'rule.patent-form' as const;
  }
  return patentNumber(typed) === undefined ? ('error.check-digit' as const) : undefined;
}

/** The checks of the server, said beside the field before anything is sent (domain.md 8). */
export function useRules() {
  const words = useTexts(fieldTexts);
  return useMemo(
    () => ({
      required: { required: true, whitespace: true, message: words.t('error.required') } satisfies FormRule,
      chosen: { required: true, message: words.t('error.required') } satisfies FormRule,
      max: (max: number): FormRule => ({ max, message: words.t('rule.max', { max }) }),
      min: (min: number): FormRule => ({ min, message: words.t('rule.min', { min }) }),
      rows: (min: number): FormRule => ({
        validator: (_rule, value: unknown) =>
          (Array.isArray(value) ? value.length : 0) >= min
            ? Promise.resolve()
            : Promise.reject(new Error(words.t('rule.rows-min', { min }))),
      }),
      money: check(words, money),
      count: check(words, (typed) => (/^\d{1,12}$/.test(typed) ? undefined : 'rule.count-form')),
      creditCode: check(words, creditCode),
      patent: check(words, patent),
      /** Soft (domain.md 8.4): formats changed over the years, so this warns and does not stop. */
      trademark: {
        ...check(words, (typed) => (/^G?\d{1,8}[A-Z]{0,2}$/.test(typed) ? undefined : 'rule.trademark-form')),
        warningOnly: true,
      } as FormRule,
      residentId: check(words, (typed) =>
        isResidentId(typed.toUpperCase(), legalDay(new Date())) ? undefined : 'rule.resident-id',
      ),
      phone: check(words, (typed) => (/^[0-9+() -]{5,30}$/.test(typed) ? undefined : 'rule.phone')),
      notInFuture: {
        validator: (_rule, value: unknown) =>
          dayjs.isDayjs(value) && dayOf(value) > legalDay(new Date())
            ? Promise.reject(new Error(words.t('error.in-future')))
            : Promise.resolve(),
      } satisfies FormRule,
      words,
    }),
    [words],
  );
}

/** The day a picker shows, whatever zone the browser is in. */
export function dayOf(picked: Dayjs): string {
  return picked.format('YYYY-MM-DD');
}
