import { Alert, Button, Col, Empty, Flex, Row, Skeleton, Statistic, Tag, Typography } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { dayWithWeekday, legalDay } from '../../shared/format/day';
import { useTexts } from '../../shared/i18n/messages';
import { usePerson } from '../../shared/session/session';
import { Card } from '../../shared/ui/card';
import { common } from '../../shared/ui/messages';
import { PageTitle } from '../../shared/ui/page-title';
import { TimeLeft } from '../../shared/ui/time-left';
import { useCommandWord, useKindName } from '../../shared/kit/kinds';
import { collectionOf } from '../../shared/kit/places';
import { useWorklist, type Task } from './api/worklist';
import { worklist } from './messages';

const LEVELS = ['overdue', 'warn', 'normal'] as const;
const COLOURS = { overdue: '#b3261e', warn: '#d9a13a', normal: '#1a4f8b' } as const;

/** What is due for me, over all services, the most urgent first (design.md §1: "tells me what is due"). */
export function WorklistPage({ aside }: { aside?: ReactNode }) {
  const { t, label } = useTexts(worklist);
  const shared = useTexts(common);
  const person = usePerson();
  const list = useWorklist();
  const of = (level: Task['level']) => list.tasks.filter((task) => task.level === level);
  const counts = { overdue: of('overdue').length, warn: of('warn').length, normal: of('normal').length };
  const holder = person.roles.includes('rights-holder');
  const starts = holder && (
    <Link to="/complaints/new">
      <Button type="primary">{t('start.complaint')}</Button>
    </Link>
  );

  return (
    <>
      <PageTitle title={t('title')} hint={t('hello', { name: person.name })} extra={starts} />
      <Row gutter={[16, 16]}>
        <Col xs={24} xl={aside === undefined ? 24 : 17}>
          <Flex vertical gap={16}>
            {list.missing.map(({ service }) => (
              <Alert
                key={service}
                type="warning"
                showIcon
                role="alert"
                title={t('missing', { service: label('service', service) })}
                action={
                  <Button size="small" onClick={list.retry} loading={list.fetching}>
                    {shared.t('action.retry')}
                  </Button>
                }
              />
            ))}
            <Counts counts={counts} pending={list.pending} />
            {list.pending && (
              <Card aria-busy="true">
                <Skeleton active />
              </Card>
            )}
            {!list.pending && list.tasks.length === 0 && list.missing.length === 0 && (
              <Card>
                <Empty description={t('empty')}>
                  <Typography.Text type="secondary">{t('empty.hint')}</Typography.Text>
                </Empty>
              </Card>
            )}
            {LEVELS.filter((level) => counts[level] > 0).map((level) => (
              <Card key={level} className="task-card" title={`${t(`group.${level}`)}（${counts[level]}）`} role="region" aria-label={t(`group.${level}`)}>
                <ul className="plain tasks">
                  {of(level).map((task) => (
                    <li key={`${task.resource} ${task.id} ${task.action} ${task.rule ?? ''}`}>
                      <TaskRow task={task} />
                    </li>
                  ))}
                </ul>
              </Card>
            ))}
            {list.more && <Typography.Text type="secondary">{t('more')}</Typography.Text>}
          </Flex>
        </Col>
        {aside !== undefined && (
          <Col xs={24} xl={7}>
            {aside}
          </Col>
        )}
      </Row>
    </>
  );
}

type Counted = Record<Task['level'], number>;

function Counts({ counts, pending }: { counts: Counted; pending: boolean }) {
  const { t } = useTexts(worklist);
  const all = counts.overdue + counts.warn + counts.normal;
  return (
    <Flex vertical gap={16}>
      <Row gutter={[16, 16]}>
        <Col xs={12} lg={6}>
          <Card className="count-card all">
            <Statistic title={t('count.all')} value={all} loading={pending} />
          </Card>
        </Col>
        {LEVELS.map((level) => (
          <Col key={level} xs={12} lg={6}>
            <Card className={`count-card ${level}`}>
              <Statistic
                title={t(`count.${level}`)}
                value={counts[level]}
                loading={pending}
                {...(level === 'overdue' && counts.overdue > 0 ? { styles: { content: { color: COLOURS.overdue } } } : {})}
              />
            </Card>
          </Col>
        ))}
      </Row>
      {all > 0 && (
        <div className="due-bar" role="img" aria-label={t('bar', counts)}>
          {LEVELS.map((level) => (
            <span key={level} style={{ width: `${(100 * counts[level]) / all}%`, background: COLOURS[level] }} />
          ))}
        </div>
      )}
    </Flex>
  );
}

function TaskRow({ task }: { task: Task }) {
  const { t, label, knows, language } = useTexts(worklist);
  const collection = collectionOf(task.resource);
  const kind = useKindName();
  const command = useCommandWord(collection, task.action);
  const action = knows('action', task.action) ? label('action', task.action) : (command ?? '…');
  const lastDay = legalDay(new Date(Date.parse(task.due) - 1));
  return (
    <div className="task">
      <div className="task-title">
        <Flex gap={8} align="center">
          <Tag variant="filled">{kind(collection)}</Tag>
          <Typography.Text strong>{action}</Typography.Text>
          {task.rule && <Tag color="geekblue">{task.rule}</Tag>}
        </Flex>
        <Link to={`/${collection}/${task.id}`}>
          <span className="number">{task.number}</span>　{task.title}
        </Link>
      </div>
      <Typography.Text type="secondary">{t('due', { day: dayWithWeekday(lastDay, language) })}</Typography.Text>
      <TimeLeft due={task.due} warn={task.warn} />
    </div>
  );
}
