import { Empty, Flex, Skeleton, Timeline, Typography } from 'antd';
import { problemOf } from '../api/problem';
import { useTimeline } from '../api/use-record';
import type { TimelineEntry } from '../api/record';
import { moment } from '../format/day';
import { showMoney } from '../format/money';
import { useLanguage, type Language } from '../i18n/language';
import { useTexts } from '../i18n/messages';
import { regionName } from '../region/regions';
import { AgencyName, isAgencyId } from './agency-name';
import { Card } from './card';
import { common } from './messages';
import { ProblemAlert } from './problem-alert';

interface Props {
  collection: string;
  id: string;
  /** The feature's words: `event.<type>`, `fact.<name>`, and values of facts under `value.<name>` or `<name>`. */
  label: (group: string, value: string) => string;
}

/** What has happened with a record, newest first, with who did it. */
export function TimelineCard({ collection, id, label }: Props) {
  const { t } = useTexts(common);
  const timeline = useTimeline(collection, id);
  // Not everybody who may see a record may see its course.
  if (timeline.isError && problemOf(timeline.error).status === 404) {
    return null;
  }
  return (
    <Card title={t('record.timeline')} className="side-card">
      {timeline.isPending && <Skeleton active paragraph={{ rows: 3 }} title={false} />}
      {timeline.isError && <ProblemAlert error={timeline.error} onRetry={() => void timeline.refetch()} />}
      {timeline.data?.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('record.timeline-empty')} />
      )}
      {timeline.data !== undefined && timeline.data.length > 0 && (
        <Timeline
          items={[...timeline.data].reverse().map((entry, index) => ({
            key: `${entry.revision} ${entry.type} ${index}`,
            color: index === 0 ? 'blue' : 'gray',
            content: <Entry entry={entry} label={label} />,
          }))}
        />
      )}
    </Card>
  );
}

function Entry({ entry, label }: { entry: TimelineEntry; label: Props['label'] }) {
  const { t } = useTexts(common);
  const { language } = useLanguage();
  const who = [entry.actor?.name, entry.actor?.agencyName].filter(Boolean).join(' · ');
  const facts = Object.entries(entry.facts).filter(([, value]) => value !== null && value !== '');
  return (
    <Flex vertical gap={2}>
      <Typography.Text strong>{label('event', entry.type)}</Typography.Text>
      <Typography.Text type="secondary" className="small">
        {moment(entry.at)}　{entry.actor?.agency === 'platform' ? t('record.platform') : who}
      </Typography.Text>
      {facts.map(([name, value]) => (
        <Typography.Paragraph
          key={name}
          className="small break fact"
          ellipsis={{ rows: 2, expandable: 'collapsible', symbol: (expanded) => t(expanded ? 'action.less' : 'action.whole') }}
        >
          <span className="fact-name">{label('fact', name)}</span>
          {typeof value === 'string' && isAgencyId(value) ? <AgencyName id={value} /> : factText(name, value, label, language)}
        </Typography.Paragraph>
      ))}
    </Flex>
  );
}

/** Codes as a record lists them: `SELL；STORE`, `APPLICATION, EVIDENCE_SUBMITTED`. */
const BETWEEN = /；|、|, /;
const CODE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/;

/**
 * A fact's value in words where there are some (`value.ground.OTHER`, else `ground.OTHER`, else `value.OTHER`), instants
 * as legal time, money and regions in their form.
 */
function factText(name: string, value: unknown, label: Props['label'], language: Language): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) {
    return moment(text);
  }
  if (/^-?\d+\.\d\d$/.test(text)) {
    return showMoney(text);
  }
  if (name === 'region' || name.endsWith('Region')) {
    return regionName(text, language);
  }
  if (text === 'true' || text === 'false') {
    return label('value', text === 'true' ? 'yes' : 'no');
  }
  const codes = text.split(BETWEEN);
  return codes.every((code) => CODE.test(code)) ? codes.map((code) => codeText(name, code, label)).join('；') : codeText(name, text, label);
}

function codeText(name: string, code: string, label: Props['label']): string {
  const called = [`value.${name}`, name, 'value'].map((group) => label(group, code));
  return called.find((text) => text !== code) ?? code;
}
