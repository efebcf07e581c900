import { Alert, Button, Empty, Flex, Form, Input, Select, Statistic, Table, Typography } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Texts } from '../../shared/i18n/messages';
import { useWords } from '../../shared/kit/use-words';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { PageTitle } from '../../shared/ui/page-title';
import { ProblemAlert } from '../../shared/ui/problem-alert';
import { RegionSelect } from '../../shared/ui/region-select';
import { SERVICES, useDictionary, useFigure, type Figure, type Metric, type Part } from './api/figures';
import { csv, save } from './csv';
import { statistics } from './messages';
import { RecordsDrawer } from './records-drawer';

const RIGHTS = ['TRADEMARK', 'PATENT', 'COPYRIGHT', 'TRADE_SECRET', 'PLANT_VARIETY', 'GEOGRAPHICAL_INDICATION', 'OTHER'];

/** Shared statistics (共享统计, REQ-25): a figure, by region and month; each number opens its records. */
export function StatisticsPage() {
  const words = useWords(statistics);
  const [parameters, setParameters] = useSearchParams();
  const [list, setList] = useState<string>();
  const dictionary = useDictionary();
  const chosen = dictionary.metrics.find((one) => one.key === parameters.get('metric')) ?? dictionary.metrics[0];
  const value = (name: string) => parameters.get(name) ?? undefined;
  const question = { from: value('from'), to: value('to'), region: value('region'), right: value('right') };
  const figure = useFigure(chosen, question);
  const choose = (name: string, next: string | undefined) => {
    const all = new URLSearchParams(parameters);
    if (next === undefined || next === '') {
      all.delete(name);
    } else {
      all.set(name, next);
    }
    setParameters(all);
  };
  return (
    <>
      <PageTitle title={words.label('page', 'title')} hint={words.label('page', 'hint')} />
      <Flex vertical gap={16}>
        {dictionary.failed[0] &&
          (dictionary.metrics.length === 0 ? (
            <ProblemAlert error={dictionary.failed[0]} onRetry={dictionary.retry} />
          ) : (
            <Alert type="warning" showIcon title={words.t('missing')} />
          ))}
        <Card>
          <Form layout="vertical">
            <Flex wrap gap={16}>
            <Form.Item label={words.label('field', 'metric')} htmlFor="metric" style={{ minWidth: 240, flex: 2 }}>
              <Select<string>
                id="metric"
                showSearch={{ optionFilterProp: 'label' }}
                loading={dictionary.pending}
                {...(chosen ? { value: chosen.key } : {})}
                onChange={(key) => {
                  choose('metric', key);
                }}
                options={SERVICES.map((service) => ({
                  label: words.label('service', service),
                  options: dictionary.metrics
                    .filter((one) => one.service === service)
                    .map((one) => ({ value: one.key, label: one.name[words.language] })),
                })).filter((group) => group.options.length > 0)}
              />
            </Form.Item>
            {(['from', 'to'] as const).map((name) => (
              <Form.Item key={name} label={words.label('field', name)} htmlFor={name} style={{ minWidth: 150, flex: 1 }}>
                <Input
                  id={name}
                  type="month"
                  value={value(name) ?? ''}
                  onChange={(event) => {
                    choose(name, event.target.value);
                  }}
                />
              </Form.Item>
            ))}
            <Form.Item label={words.label('field', 'region')} htmlFor="region" style={{ minWidth: 180, flex: 1 }}>
              <RegionSelect
                id="region"
                {...(question.region === undefined ? {} : { value: question.region })}
                onChange={(code) => {
                  choose('region', code);
                }}
              />
            </Form.Item>
            <Form.Item label={words.label('field', 'right')} htmlFor="right" style={{ minWidth: 180, flex: 1 }}>
              <Select<string>
                id="right"
                allowClear
                {...(question.right === undefined ? {} : { value: question.right })}
                onChange={(next: string | undefined) => {
                  choose('right', next);
                }}
                options={RIGHTS.map((right) => ({ value: right, label: words.label('right', right) }))}
              />
            </Form.Item>
            </Flex>
          </Form>
        </Card>
        {chosen ? (
          <Loaded query={figure}>{(data) => <Shown metric={chosen} figure={data} words={words} onOpen={setList} />}</Loaded>
        ) : (
          !dictionary.pending && dictionary.failed.length === 0 && <Empty description={words.t('none')} />
        )}
      </Flex>
      <RecordsDrawer
        list={list}
        record={chosen?.record ?? ''}
        onClose={() => {
          setList(undefined);
        }}
      />
    </>
  );
}

interface ShownProps {
  metric: Metric;
  figure: Figure;
  words: Texts<string>;
  onOpen: (list: string) => void;
}

function Shown({ metric, figure, words, onOpen }: ShownProps) {
  const name = metric.name[words.language];
  const months = figure.months.flatMap((part) => part.month ?? []);
  const cellOf = (region: Part, month: string) =>
    figure.cells.find((cell) => cell.month === month && cell.region?.code === region.region?.code);
  const number = (part: Part | undefined, what: string) =>
    part && (
      <Button
        type="link"
        size="small"
        aria-label={words.t('open', { what })}
        onClick={() => {
          onOpen(part.list);
        }}
      >
        {part.figure.value}
      </Button>
    );
  const exported = () => {
    save(
      csv([
        [name, words.label('unit', metric.unit)],
        [words.label('field', 'region'), ...months, words.t('total')],
        ...figure.regions.map((row) => [
          placeName(row, figure, words),
          ...months.map((month) => cellOf(row, month)?.figure.value ?? ''),
          row.figure.value,
        ]),
        [words.t('total'), ...figure.months.map((month) => month.figure.value), figure.total.value],
      ]),
      `${metric.id}_${figure.region.code}_${figure.from}_${figure.to}.csv`,
    );
  };
  return (
    <>
      <Card>
        <Flex justify="space-between" wrap gap={16}>
          <Statistic title={`${name}（${figure.region.name} ${figure.from} – ${figure.to}）`} value={figure.total.value} suffix={words.label('unit', metric.unit)} />
          <Flex gap={8} align="center">
            {number({ month: undefined, region: undefined, right: undefined, figure: figure.total, list: figure.list }, words.t('total'))}
            <Button onClick={exported}>{words.t('export')}</Button>
          </Flex>
        </Flex>
        <Typography.Paragraph type="secondary">
          {words.t('definition', {
            text: metric.definition[words.language],
            source: metric.source,
            plan: metric.plan,
            version: figure.version,
          })}
        </Typography.Paragraph>
      </Card>
      <Card title={words.t('by-region')}>
        <Table<Part>
          rowKey={(row) => row.region?.code ?? ''}
          size="small"
          pagination={false}
          scroll={{ x: 'max-content' }}
          dataSource={figure.regions}
          locale={{ emptyText: <Empty description={words.t('empty')} /> }}
          columns={[
            { title: words.label('field', 'region'), key: 'region', fixed: 'left', render: (_, row) => placeName(row, figure, words) },
            ...months.map((month) => ({
              title: month,
              key: month,
              align: 'right' as const,
              render: (_: unknown, row: Part) => number(cellOf(row, month), `${placeName(row, figure, words)} ${month}`),
            })),
            {
              title: words.t('total'),
              key: 'total',
              align: 'right',
              render: (_, row) => number(row, placeName(row, figure, words)),
            },
          ]}
        />
      </Card>
      <Card title={words.t('by-right')}>
        <Table<Part>
          rowKey={(row) => row.right ?? ''}
          size="small"
          pagination={false}
          dataSource={figure.rights}
          locale={{ emptyText: <Empty description={words.t('empty')} /> }}
          columns={[
            { title: words.label('field', 'right'), key: 'right', render: (_, row) => words.label('right', row.right ?? '') },
            {
              title: words.t('total'),
              key: 'total',
              align: 'right',
              render: (_, row) => number(row, words.label('right', row.right ?? '')),
            },
          ]}
        />
      </Card>
    </>
  );
}

/** The unit below, or the region itself for what its own offices did. */
function placeName(part: Part, figure: Figure, words: Texts<string>): string {
  const region = part.region;
  if (region === undefined) {
    return '';
  }
  if (region.code === figure.region.code) {
    return words.t('own', { name: region.name });
  }
  return region.codeToBeConfirmed ? words.t('unconfirmed', { name: region.name }) : region.name;
}
