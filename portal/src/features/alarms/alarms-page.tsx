import { Alert, Empty, Flex, Segmented, Table, Tag } from 'antd';
import { Link, useSearchParams } from 'react-router';
import type { RecordSummary } from '../../shared/api/record';
import { moment } from '../../shared/format/day';
import { collectionOf } from '../../shared/kit/places';
import { useWords } from '../../shared/kit/use-words';
import { useAgency } from '../../shared/api/agencies';
import { nameOf } from '../../shared/ui/agency-select';
import { Card } from '../../shared/ui/card';
import { PageTitle } from '../../shared/ui/page-title';
import { ProblemAlert } from '../../shared/ui/problem-alert';
import { LEVELS, useAlarms } from './api/alarms';
import { ALARM_COLOURS } from './colours';
import { alarms } from './messages';

/** Periods that run low, end today or are missed (期限预警, SUP-02), over all services. */
export function AlarmsPage() {
  const words = useWords(alarms);
  const [parameters, setParameters] = useSearchParams();
  const level = parameters.get('level') ?? undefined;
  const found = useAlarms(level);
  return (
    <>
      <PageTitle title={words.label('page', 'title')} hint={words.label('page', 'hint')} />
      <Card>
        <Flex vertical gap={16}>
          <Segmented<string>
            aria-label={words.label('field', 'level')}
            value={level ?? ''}
            onChange={(next) => {
              setParameters(next === '' ? {} : { level: next });
            }}
            options={[
              { value: '', label: words.t('all') },
              ...[...LEVELS, 'OVER'].map((value) => ({ value, label: words.label('level', value) })),
            ]}
          />
          {found.failed[0] &&
            (found.alarms.length === 0 ? (
              <ProblemAlert error={found.failed[0]} onRetry={found.retry} />
            ) : (
              <Alert type="warning" showIcon title={words.t('missing')} />
            ))}
          <Table<RecordSummary>
            rowKey="id"
            size="middle"
            pagination={{ pageSize: 20, hideOnSinglePage: true }}
            loading={found.pending}
            dataSource={found.alarms}
            scroll={{ x: 760 }}
            locale={{ emptyText: <Empty description={words.t('empty')} /> }}
            columns={[
              {
                title: words.label('field', 'level'),
                key: 'level',
                width: 120,
                render: (_, alarm) => <Tag color={ALARM_COLOURS[alarm.state] ?? 'default'}>{words.label('level', alarm.state)}</Tag>,
              },
              { title: words.label('field', 'record'), key: 'record', render: (_, alarm) => <Matter alarm={alarm} /> },
              { title: words.label('field', 'rule'), key: 'rule', width: 140, render: (_, alarm) => <Tag color="geekblue">{alarm.fields['rule']}</Tag> },
              {
                title: words.label('field', 'due'),
                key: 'due',
                width: 170,
                render: (_, { fields }) => fields['due'] && moment(fields['due']),
              },
              { title: words.label('field', 'agency'), key: 'agency', render: (_, alarm) => <Office id={alarm.fields['agency']} /> },
            ]}
          />
        </Flex>
      </Card>
    </>
  );
}

function Matter({ alarm }: { alarm: RecordSummary }) {
  const { resource = '', record = '' } = alarm.fields;
  return (
    <Link to={`/${collectionOf(resource)}/${record}`}>
      <span className="number">{alarm.number}</span>　{alarm.title}
    </Link>
  );
}

function Office({ id }: { id: string | undefined }) {
  const { language } = useWords(alarms);
  const agency = useAgency(id);
  return agency === undefined ? id : nameOf(agency, language);
}
