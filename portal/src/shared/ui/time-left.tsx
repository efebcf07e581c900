import { Tag, Tooltip } from 'antd';
import { moment } from '../format/day';
import { remaining, type Remaining } from '../format/remaining';
import { useTexts, type Texts } from '../i18n/messages';
import { common } from './messages';

export function remainingText(left: Remaining, { t }: Texts<keyof typeof common.zh>): string {
  return left.kind === 'today' ? t('left.today') : t(`left.${left.kind}`, { count: left.count });
}

interface Props {
  due: string;
  dueDay?: string | undefined;
  /** From when it is urgent. */
  warn?: string | undefined;
  now?: Date;
}

/** How much time is left, red when late and gold from the warning on. */
export function TimeLeft({ due, dueDay, warn, now = new Date() }: Props) {
  const texts = useTexts(common);
  const left = remaining(due, dueDay, now);
  const late = left.kind === 'late-days' || left.kind === 'late-hours';
  const soon = warn === undefined ? left.kind === 'today' || left.kind === 'hours' : Date.parse(warn) <= now.getTime();
  return (
    <Tooltip title={moment(due)}>
      <Tag color={late ? 'red' : soon ? 'gold' : 'default'}>{remainingText(left, texts)}</Tag>
    </Tooltip>
  );
}
