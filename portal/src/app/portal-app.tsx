import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useEffect, useMemo } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { problemOf } from '../shared/api/problem';
import { useLanguage } from '../shared/i18n/language';
import { ProblemTextsContext } from '../shared/problem/problem-texts';
import { useSession } from '../shared/session/session';
import { LandingPage } from './landing-page';
import { problemTexts } from './problem-texts';
import { routes } from './routes';
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
            {person === undefined ? <LandingPage /> : <LoggedIn />}
            <SessionEnded />
          </ProblemTextsContext>
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  );
}

function LoggedIn() {
  const router = useMemo(() => createBrowserRouter(routes), []);
  return <RouterProvider router={router} />;
}
