import { Alert, Button, DatePicker, Empty, Flex, Form, Input, Table, Tabs, Typography } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useDeferredValue, useState } from 'react';
import { Link } from 'react-router';
import { dayOf, useRules } from '../../shared/form/rules';
import { useTexts } from '../../shared/i18n/messages';
import { Card } from '../../shared/ui/card';
import { Facts } from '../../shared/ui/facts';
import { PageTitle } from '../../shared/ui/page-title';
import { ProblemAlert } from '../../shared/ui/problem-alert';
import { useExplanation, usePreview, useRuleList } from './api/law';
import { law } from './messages';

/** The rules with their sources, any date explained, and what a change of the law does (REQ-26). */
export function LawPage() {
  const { t } = useTexts(law);
  return (
    <>
      <PageTitle title={t('page.title')} hint={t('page.hint')} />
      <Card>
        <Tabs
          items={[
            { key: 'rules', label: t('tab.rules'), children: <Rules /> },
            { key: 'explain', label: t('tab.explain'), children: <Explain /> },
            { key: 'preview', label: t('tab.preview'), children: <Preview /> },
          ]}
        />
      </Card>
    </>
  );
}

function Rules() {
  const { t } = useTexts(law);
  const [typed, setTyped] = useState('');
  const found = useRuleList(useDeferredValue(typed.trim()));
  return (
    <Flex vertical gap={16}>
      <Input.Search
        aria-label={t('search')}
        placeholder={t('search')}
        allowClear
        onChange={(event) => {
          setTyped(event.target.value);
        }}
      />
      {found.isError && <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />}
      <Table
        rowKey="id"
        size="small"
        loading={found.isPending}
        dataSource={found.data?.items ?? []}
        locale={{ emptyText: t('none') }}
        columns={[
          { title: t('column.id'), dataIndex: 'id', width: 130 },
          { title: t('column.step'), dataIndex: 'step' },
          { title: t('column.part'), dataIndex: 'part' },
          { title: t('column.source'), dataIndex: 'source' },
        ]}
      />
    </Flex>
  );
}

function Explain() {
  const { t, language } = useTexts(law);
  const rules = useRules();
  const explain = useExplanation();
  const answer = explain.data;
  return (
    <Flex vertical gap={16}>
      <Form<{ rule: string; start: Dayjs }>
        layout="vertical"
        name="explain"
        onFinish={({ rule, start }) => {
          explain.mutate({ rule: rule.trim(), start: dayOf(start) });
        }}
      >
        <Flex gap={16} wrap align="end">
          <Form.Item name="rule" label={t('column.rule')} rules={[rules.required, rules.max(40)]}>
            <Input autoComplete="off" placeholder="CASE-20" />
          </Form.Item>
          <Form.Item name="start" label={t('column.start')} rules={[rules.chosen]}>
            <DatePicker />
          </Form.Item>
          <Form.Item>
            <Button type="primary" htmlType="submit" loading={explain.isPending}>
              {t('explain')}
            </Button>
          </Form.Item>
        </Flex>
      </Form>
      {explain.isError && <ProblemAlert error={explain.error} />}
      {answer && (
        <section aria-label={answer.rule}>
          {answer.provisional && <Alert type="warning" showIcon title={t('provisional')} />}
          <Facts
            columns={1}
            items={[
              [t('column.step'), answer.title?.[language]],
              [t('column.due'), answer.dueDay ?? answer.due],
              [t('column.source'), answer.source],
              [t('column.explanation'), answer.explanation?.[language]],
            ]}
          />
        </section>
      )}
    </Flex>
  );
}

/** The revised Trademark Law is in force from this day on. */
const REVISED_TRADEMARK_LAW = dayjs('2027-01-01');

function Preview() {
  const { t, language } = useTexts(law);
  const [chosen, setChosen] = useState<Dayjs>(REVISED_TRADEMARK_LAW);
  const [on, setOn] = useState<string>();
  const found = usePreview(on);
  const pages = found.data?.pages ?? [];
  const items = pages.flatMap((page) => page.items);
  const examined = pages.reduce((sum, page) => sum + page.examined, 0);
  return (
    <Flex vertical gap={16}>
      <Flex gap={12} align="center">
        <DatePicker
          aria-label={t('column.on')}
          value={chosen}
          allowClear={false}
          onChange={(day) => {
            setChosen(day ?? REVISED_TRADEMARK_LAW);
          }}
        />
        <Button
          type="primary"
          loading={found.isFetching}
          onClick={() => {
            setOn(dayOf(chosen));
          }}
        >
          {t('show')}
        </Button>
      </Flex>
      {found.isError && <ProblemAlert error={found.error} />}
      {on !== undefined && found.isSuccess && items.length === 0 && <Empty description={t('unchanged', { count: examined })} />}
      {items.map((it) => (
        <section key={it.id} aria-label={it.number}>
          <Typography.Paragraph>
            <Link to={`/cases/${it.id}`}>{it.number}</Link> {it.title}
          </Typography.Paragraph>
          <Table
            size="small"
            pagination={false}
            rowKey={(change) => change.about.zh}
            dataSource={it.changes}
            columns={[
              { title: t('column.about'), render: (_, change) => change.about[language] },
              { title: t('column.now'), dataIndex: 'now' },
              { title: t('column.then'), dataIndex: 'then' },
            ]}
          />
        </section>
      ))}
      {found.hasNextPage && (
        <Button onClick={() => void found.fetchNextPage()} loading={found.isFetchingNextPage}>
          {t('more')}
        </Button>
      )}
    </Flex>
  );
}
