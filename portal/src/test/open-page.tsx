import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { App, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { problemTexts } from '../app/problem-texts';
import { routes } from '../app/routes';
import { takeTokensFrom } from '../shared/api/token';
import { LanguageProvider } from '../shared/i18n/language';
import { ProblemTextsContext } from '../shared/problem/problem-texts';
import { SessionContext, type Person } from '../shared/session/session';

/** Opens an address of the portal as a person, with the app's own routes and layout. */
export function openPage(path: string, person: Person): { user: UserEvent } {
  takeTokensFrom({ token: () => Promise.resolve('token'), onSessionEnded: () => undefined });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const session = { person, ended: false, login: () => undefined, logout: () => undefined };
  render(
    <LanguageProvider>
      <SessionContext value={session}>
        <ConfigProvider locale={zhCN} theme={{ token: { motion: false } }} button={{ autoInsertSpace: false }}>
          <App>
            <QueryClientProvider client={queries}>
              <ProblemTextsContext value={problemTexts}>
                <RouterProvider router={createMemoryRouter(routes, { initialEntries: [path] })} />
              </ProblemTextsContext>
            </QueryClientProvider>
          </App>
        </ConfigProvider>
      </SessionContext>
    </LanguageProvider>,
  );
  return { user: userEvent.setup({ pointerEventsCheck: 0, delay: null }) };
}
