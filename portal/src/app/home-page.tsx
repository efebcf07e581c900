import { PlusOutlined } from '@ant-design/icons';
import { Button, Flex } from 'antd';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { WorklistPage } from '../features/worklist/worklist-page';
import { useTexts } from '../shared/i18n/messages';
import { usePerson, type Person } from '../shared/session/session';
import { home } from './home-messages';
import { menuOf } from './menu';
import type { Page } from './nav-messages';
import { Card } from '../shared/ui/card';

const AlarmSummary = lazy(async () => ({ default: (await import('../features/alarms/components/alarm-summary')).AlarmSummary }));

/** What people begin by themselves, by the page that lists it. */
const STARTS: readonly { page: Page; roles: readonly string[] }[] = [
  { page: 'complaints', roles: ['officer'] },
  { page: 'mediations', roles: ['rights-holder'] },
  { page: 'dual-reports', roles: ['rights-holder'] },
  { page: 'ecommerce-takedowns', roles: ['rights-holder'] },
  { page: 'copyright-takedowns', roles: ['rights-holder'] },
  { page: 'patent-rulings', roles: ['rights-holder'] },
  { page: 'customs-detentions', roles: ['rights-holder'] },
  { page: 'lead-imports', roles: ['officer'] },
  { page: 'court-measures', roles: ['judge'] },
  { page: 'reverse-linkages', roles: ['procurator'] },
  { page: 'entrustments', roles: ['judge'] },
];

/** The first page of everybody: what is due, what alarms, and what one may begin. */
export function HomePage() {
  return <WorklistPage aside={<Aside />} />;
}

function Aside() {
  const { t } = useTexts(home);
  const person = usePerson();
  const pages = new Set(menuOf(person).flatMap((group) => group.entries.map((entry) => entry.page)));
  const starts = STARTS.filter(({ page, roles }) => pages.has(page) && mayBegin(roles, person));
  return (
    <Flex vertical gap={16}>
      {pages.has('alarms') && (
        <Suspense fallback={<Card loading />}>
          <AlarmSummary />
        </Suspense>
      )}
      {starts.length > 0 && (
        <Card title={t('begin')} role="region" aria-label={t('begin')}>
          <Flex vertical gap={8}>
            {starts.map(({ page }) => (
              <Link key={page} to={`/${page}/new`}>
                <Button block icon={<PlusOutlined />} className="begin">
                  {t(`begin.${page}` as keyof typeof home.zh)}
                </Button>
              </Link>
            ))}
          </Flex>
        </Card>
      )}
    </Flex>
  );
}

const mayBegin = (roles: readonly string[], person: Person) => roles.some((role) => person.roles.includes(role));
