import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider, Skeleton } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { lazy, Suspense, useEffect, useMemo, type ComponentType } from 'react';
import { problemOf } from '../shared/api/problem';
import { useLanguage } from '../shared/i18n/language';
import { loadProblemPages } from '../shared/problem/pages';
import { ProblemTextsContext } from '../shared/problem/problem-texts';
import { useSession } from '../shared/session/session';
import { LandingPage } from './landing-page';
import { PublicFrame } from './public-frame';
import { problemTexts } from './problem-texts';
import { SessionEnded } from './session-ended';
import { theme } from './theme';

/** A refusal will not change by asking again; a fault may. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (failures, error) => failures < 2 && (problemOf(error).status >= 500 || problemOf(error).status === 0),
      },
    },
  });
}

export function PortalApp() {
  const { language } = useLanguage();
  const { person } = useSession();
  const queries = useMemo(() => newQueryClient(), []);
  useEffect(() => {
    void loadProblemPages();
  }, []);
  useEffect(() => {
    dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
  }, [language]);
  return (
    <ConfigProvider
      theme={theme}
      locale={language === 'zh' ? zhCN : enUS}
      modal={{ mask: { blur: false } }}
      drawer={{ mask: { blur: false } }}
      button={{ autoInsertSpace: false }}
    >
      <App>
        <QueryClientProvider client={queries}>
          <ProblemTextsContext value={problemTexts}>
            <Suspense fallback={<Skeleton active className="first-paint" />}>{person === undefined ? <Visitor /> : <LoggedIn />}</Suspense>
            <SessionEnded />
          </ProblemTextsContext>
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  );
}

/** A visitor loads nothing of what is behind the login. */
const LoggedIn = lazy(async () => ({ default: (await import('./logged-in')).LoggedIn }));
const ProgressPage = lazy(async () => ({ default: (await import('../features/progress/progress-page')).ProgressPage }));

const PublishedCasesPage = lazy(async () => ({ default: (await import('../features/typical-cases/published-cases-page')).PublishedCasesPage }));

const DecisionsPage = lazy(async () => ({ default: (await import('../features/public-decisions/decisions-page')).DecisionsPage }));

const FOR_EVERYBODY: Readonly<Record<string, ComponentType>> = { '/progress': ProgressPage, '/published-cases': PublishedCasesPage, '/decisions': DecisionsPage };

/** Who is not logged in sees what the platform is, follows a submission by its receipt, or reads typical cases. */
function Visitor() {
  const Page = FOR_EVERYBODY[location.pathname];
  return Page === undefined ? (
    <LandingPage />
  ) : (
    <PublicFrame>
      <Suspense fallback={null}>
        <Page />
      </Suspense>
    </PublicFrame>
  );
}

