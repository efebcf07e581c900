import type { UseQueryResult } from '@tanstack/react-query';
import { Button, Result, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { problemOf } from '../api/problem';
import { useTexts } from '../i18n/messages';
import { Card } from './card';
import { Heading } from './heading';
import { common } from './messages';
import { ProblemAlert } from './problem-alert';

interface Props<T> {
  query: UseQueryResult<T, Error>;
  children: (data: T) => ReactNode;
}

/** A page's main content: skeleton, not-found, unavailable, refusal, or the content itself. */
export function Loaded<T>({ query, children }: Props<T>) {
  const { t } = useTexts(common);
  if (query.data !== undefined) {
    return children(query.data);
  }
  if (query.error === null) {
    return (
      <Card aria-busy="true">
        <Skeleton active paragraph={{ rows: 8 }} />
      </Card>
    );
  }
  const problem = problemOf(query.error);
  const retry = () => void query.refetch();
  if (problem.status === 404) {
    return (
      <Card>
        <Result
          status="404"
          title={<Heading>{t('error.not-found')}</Heading>}
          subTitle={t('error.not-found-detail')}
          extra={
            <Link to="/">
              <Button type="primary">{t('action.home')}</Button>
            </Link>
          }
        />
      </Card>
    );
  }
  if (problem.status >= 502 || problem.status === 0) {
    return (
      <Card>
        <Result
          status="500"
          title={<Heading>{t('error.unavailable')}</Heading>}
          subTitle={t('error.unavailable-detail')}
          extra={
            <Button type="primary" onClick={retry} loading={query.isFetching}>
              {t('action.retry')}
            </Button>
          }
        />
      </Card>
    );
  }
  return <ProblemAlert error={query.error} onRetry={retry} />;
}
