import { useQueries } from '@tanstack/react-query';
import { Alert, Empty, Flex, Skeleton, Typography } from 'antd';
import { Link, Navigate, useSearchParams } from 'react-router';
import { call } from '../shared/api/call';
import { recordPage, type RecordSummary } from '../shared/api/record';
import { moment } from '../shared/format/day';
import { useTexts } from '../shared/i18n/messages';
import { collectionsOfNumber } from '../shared/kit/places';
import { usePerson, type Person } from '../shared/session/session';
import { Card } from '../shared/ui/card';
import { PageTitle } from '../shared/ui/page-title';
import { menuOf } from './menu';
import { nav, type Page } from './nav-messages';
import { search } from './search-messages';

/** So many of each list; the list itself shows the rest. */
const EACH = 5;

interface Found {
  page: Page;
  items: readonly RecordSummary[];
  more: boolean;
}

/** The lists in the person's menu that may hold it: a whole number names its kind. */
function lists(person: Person, q: string): Page[] {
  const mine = menuOf(person).flatMap((group) => group.entries.filter((entry) => entry.found).map((entry) => entry.page));
  const named = collectionsOfNumber(q);
  return named === undefined ? mine : mine.filter((page) => named.includes(page));
}

function useSearch(q: string) {
  const person = usePerson();
  const pages = q === '' ? [] : lists(person, q);
  return useQueries({
    queries: pages.map((page) => ({
      queryKey: ['search', page, q],
      queryFn: ({ signal }: { signal: AbortSignal }) => call(recordPage, `/api/${page}`, { query: { q, limit: EACH }, signal }),
    })),
    combine: (answers) => ({
      found: answers.flatMap((answer, index): Found[] => {
        const page = pages[index];
        return page !== undefined && answer.data !== undefined && answer.data.items.length > 0
          ? [{ page, items: answer.data.items, more: answer.data.next !== undefined }]
          : [];
      }),
      pending: answers.some((answer) => answer.isPending),
      missing: answers.some((answer) => answer.isError),
    }),
  });
}

/** Records by number, party or right, over the lists a person has; a number that fits one record leads to it. */
export function SearchPage() {
  const { t } = useTexts(search);
  const q = (useSearchParams()[0].get('q') ?? '').trim();
  const { found, pending, missing } = useSearch(q);
  const exact = found.flatMap(({ page, items }) =>
    items.filter((item) => item.number.toUpperCase() === q.toUpperCase()).map((item) => `/${page}/${encodeURIComponent(item.id)}`),
  );
  if (!pending && exact.length === 1) {
    return <Navigate to={exact[0] ?? '/'} replace />;
  }
  return (
    <>
      <PageTitle title={t('title')} hint={q === '' ? t('ask') : t('hint', { q })} />
      <Flex vertical gap={16}>
        {missing && <Alert type="warning" showIcon role="alert" title={t('missing')} />}
        {found.map((one) => (
          <FoundIn key={one.page} found={one} q={q} />
        ))}
        {pending && (
          <Card aria-busy="true">
            <Skeleton active />
          </Card>
        )}
        {!pending && q !== '' && found.length === 0 && (
          <Card>
            <Empty description={t('none', { q })}>
              <Typography.Text type="secondary">{t('none.hint')}</Typography.Text>
            </Empty>
          </Card>
        )}
      </Flex>
    </>
  );
}

function FoundIn({ found: { page, items, more }, q }: { found: Found; q: string }) {
  const { t } = useTexts(search);
  const title = useTexts(nav).t(page);
  return (
    <Card title={title} role="region" aria-label={title}>
      <ul className="plain found">
        {items.map((item) => (
          <li key={item.id}>
            <Link to={`/${page}/${encodeURIComponent(item.id)}`}>
              <span className="number">{item.number}</span>　{item.title}
            </Link>
            {item.createdAt && (
              <Typography.Text type="secondary" className="small">
                {moment(item.createdAt)}
              </Typography.Text>
            )}
          </li>
        ))}
      </ul>
      {more && <Link to={`/${page}?${new URLSearchParams({ q }).toString()}`}>{t('more', { page: title })}</Link>}
    </Card>
  );
}
