import { Col, Flex, Row, Typography } from 'antd';
import type { ReactNode } from 'react';
import type { RecordHead } from '../api/record';
import type { CommandSpec } from '../form/field-spec';
import { ActionBar } from './action-bar';
import { Card } from './card';
import { ClocksCard } from './clocks-card';
import { Heading } from './heading';
import { StateTag, type Tone } from './state-tag';
import { TimelineCard } from './timeline-card';

interface Props {
  collection: string;
  record: RecordHead;
  title: ReactNode;
  /** One line under the title: who, where, when. */
  subtitle?: ReactNode;
  tone: Tone;
  label: (group: string, value: string) => string;
  specs: Readonly<Record<string, CommandSpec>>;
  /** What must be seen before anything else, e.g. that a penalty is blocked. */
  notice?: ReactNode;
  /** Cards that this kind of record never fills. */
  without?: readonly string[] | undefined;
  children: ReactNode;
}

/** The one form of every record's page: head, actions, content on the left, periods and timeline on the right. */
export function RecordPage({ collection, record, title, subtitle, tone, label, specs, notice, without = [], children }: Props) {
  // A kind of record that nobody ever acts on has no empty place for it.
  const acted = record.allowedActions.length > 0 || Object.keys(specs).length > 0;
  const beside = ['clocks', 'timeline'].some((card) => !without.includes(card));
  return (
    <Flex vertical gap={16}>
      <Card className="record-head">
        <Flex justify="space-between" align="start" gap={16} className="record-title">
          <div>
            <Typography.Text type="secondary" className="number" copyable={{ text: record.number }}>
              {record.number}
            </Typography.Text>
            <Heading>{title}</Heading>
            {subtitle && <Typography.Text type="secondary">{subtitle}</Typography.Text>}
          </div>
          <div className="record-state" role="status">
            <StateTag label={label('state', record.state)} tone={tone} />
          </div>
        </Flex>
      </Card>
      {notice}
      {acted && <ActionBar collection={collection} record={record} specs={specs} label={label} />}
      <Row gutter={[16, 16]}>
        <Col xs={24} xl={beside ? 16 : 24}>
          <Flex vertical gap={16}>{children}</Flex>
        </Col>
        {beside && (
          <Col xs={24} xl={8}>
            <Flex vertical gap={16}>
              {!without.includes('clocks') && <ClocksCard clocks={record.clocks} />}
              {!without.includes('timeline') && <TimelineCard collection={collection} id={record.id} label={label} />}
            </Flex>
          </Col>
        )}
      </Row>
    </Flex>
  );
}
