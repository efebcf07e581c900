import { Typography } from 'antd';
import { showMoney, showNumber } from '../format/money';
import { useTexts } from '../i18n/messages';
import { Facts } from './facts';
import { common } from './messages';
import { values } from './value-messages';

/** Amounts, counts and circumstances of a case; what is unknown is not shown as zero. */
export function AmountFacts({ amounts }: { amounts: Readonly<Record<string, unknown>> }) {
  const { label } = useTexts(values);
  const { t } = useTexts(common);
  const rows = Object.entries(amounts).flatMap(([name, value]): (readonly [string, string])[] => {
    if (value === null || value === undefined || value === false) {
      return [];
    }
    if (Array.isArray(value)) {
      return value.length === 0 ? [] : [[label('fact', name), value.map((one) => label('indicator', String(one))).join('、')]];
    }
    const text = String(value);
    return [[label('fact', name), value === true ? t('value.yes') : text.includes('.') ? showMoney(text) : showNumber(text)]];
  });
  return rows.length === 0 ? <Typography.Text type="secondary">{t('value.none')}</Typography.Text> : <Facts items={rows} />;
}
