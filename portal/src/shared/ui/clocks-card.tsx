import { QuestionCircleOutlined } from '@ant-design/icons';
import { Button, Descriptions, Empty, Flex, Popover, Tag, Typography } from 'antd';
import type { Clock } from '../api/record';
import { dayWithWeekday, legalDay, moment } from '../format/day';
import { useTexts } from '../i18n/messages';
import { Card } from './card';
import { common } from './messages';
import { TimeLeft } from './time-left';

const OPEN = new Set(['RUNNING', 'EXTENDED', 'SUSPENDED']);

/** The legal periods of a record; what still runs comes first, each date explains itself (design.md §8). */
export function ClocksCard({ clocks, now }: { clocks: readonly Clock[]; now?: Date }) {
  const { t } = useTexts(common);
  const ordered = [...clocks].sort(
    (one, other) => Number(OPEN.has(other.state)) - Number(OPEN.has(one.state)) || one.due.localeCompare(other.due),
  );
  return (
    <Card title={t('clock.title')} className="side-card">
      {ordered.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('clock.empty')} />
      ) : (
        <ul className="plain clocks">
          {ordered.map((clock) => (
            <li key={`${clock.rule} ${clock.start ?? ''} ${clock.due}`}>
              <ClockRow clock={clock} {...(now ? { now } : {})} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function ClockRow({ clock, now }: { clock: Clock; now?: Date }) {
  const { t, label, language } = useTexts(common);
  const title = clock.title?.[language] ?? clock.rule;
  const day = clock.dueDay ?? legalDay(new Date(Date.parse(clock.due) - 1));
  const running = clock.state === 'RUNNING' || clock.state === 'EXTENDED' || clock.state === 'BREACHED';
  return (
    <Flex vertical gap={2}>
      <Flex justify="space-between" align="center" gap={8}>
        <Typography.Text strong={OPEN.has(clock.state)}>{title}</Typography.Text>
        {running ? (
          <TimeLeft due={clock.due} dueDay={clock.dueDay} warn={clock.warn} {...(now ? { now } : {})} />
        ) : (
          <Tag color={clock.state === 'MET' ? 'green' : 'default'}>{label('clock.state', clock.state)}</Tag>
        )}
      </Flex>
      <Flex justify="space-between" align="center" gap={8}>
        <Typography.Text type="secondary">
          {t('clock.due')} {dayWithWeekday(day, language)}
        </Typography.Text>
        <Popover title={t('clock.why')} trigger="click" placement="left" content={<Why clock={clock} />}>
          <Button type="link" size="small" icon={<QuestionCircleOutlined />} aria-label={`${t('clock.why')}：${title}`}>
            {t('clock.why')}
          </Button>
        </Popover>
      </Flex>
    </Flex>
  );
}

function Why({ clock }: { clock: Clock }) {
  const { t, language } = useTexts(common);
  const rows = [
    ...(clock.start === undefined ? [] : [{ key: 'start', label: t('clock.start'), children: startText(clock.start) }]),
    { key: 'due', label: t('clock.due-at'), children: moment(clock.due) },
    { key: 'rule', label: t('clock.rule'), children: clock.rule },
    ...(clock.source ? [{ key: 'source', label: t('clock.source'), children: clock.source }] : []),
  ];
  return (
    <div className="why">
      {clock.explanation && <Typography.Paragraph>{clock.explanation[language]}</Typography.Paragraph>}
      <Descriptions column={1} size="small" items={rows} />
      {clock.provisional && <Typography.Text type="warning">{t('clock.provisional')}</Typography.Text>}
    </div>
  );
}

/** A day clock starts on a legal day, an hour clock at an instant. */
function startText(start: string): string {
  return start.includes('T') ? moment(start) : start;
}
