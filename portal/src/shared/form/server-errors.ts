import type { FormInstance } from 'antd';
import type { FieldError } from '../api/problem';
import type { Texts } from '../i18n/messages';
import type { fieldTexts } from './messages';

type NamePath = (string | number)[];

/** `respondents[0].creditCode` as the form names it: `['respondents', 0, 'creditCode']`. */
export function namePath(field: string): NamePath {
  return field
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/**
 * Puts the server's refusals beside their fields and brings the first into view.
 *
 * @returns the errors that belong to no field of this form
 */
export function showServerErrors(
  form: FormInstance,
  errors: readonly FieldError[],
  words: Texts<keyof typeof fieldTexts.zh>,
): FieldError[] {
  const homeless: FieldError[] = [];
  let first: NamePath | undefined;
  for (const error of errors) {
    const name = namePath(error.field);
    if (form.getFieldInstance(name) === undefined) {
      homeless.push(error);
      continue;
    }
    first ??= name;
    form.setFields([{ name, errors: [errorText(error, words)] }]);
  }
  if (first !== undefined) {
    form.scrollToField(first, { behavior: 'smooth', block: 'center', focus: true });
  }
  return homeless;
}

export function errorText(error: FieldError, words: Texts<keyof typeof fieldTexts.zh>): string {
  return words.knows('error', error.code) ? words.label('error', error.code) : (error.message ?? error.code);
}
