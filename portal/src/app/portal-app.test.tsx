import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { LanguageProvider } from '../shared/i18n/language';
import { SessionContext, type Session } from '../shared/session/session';
import { openPage } from '../test/open-page';
import { OFFICER } from '../test/people';
import { PortalApp } from './portal-app';

const start = (session: Session) =>
  render(
    <LanguageProvider>
      <SessionContext value={session}>
        <PortalApp />
      </SessionContext>
    </LanguageProvider>,
  );

test('shows a visitor what the platform is, and logs in only when asked', async () => {
  const login = vi.fn();
  start({ person: undefined, ended: false, login, logout: vi.fn() });
  expect(screen.getByRole('heading', { name: '知识产权保护案件协同平台', level: 1 })).toBeInTheDocument();
  expect(login).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: '登录平台' }));
  expect(login).toHaveBeenCalledOnce();
});

test('says that the session has ended and leads back to the login', async () => {
  const login = vi.fn();
  start({ person: OFFICER, ended: true, login, logout: vi.fn() });
  const dialog = await screen.findByRole('dialog', { name: '登录已过期' });
  expect(dialog).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '登录平台' }));
  expect(login).toHaveBeenCalledOnce();
});

test('names the person, the role and the agency', async () => {
  openPage('/', OFFICER);
  expect(await screen.findByRole('button', { name: '陈立群 执法人员' })).toHaveTextContent('成都市市场监督管理局');
});

test('has a page for addresses that do not exist', async () => {
  openPage('/nowhere', OFFICER);
  expect(await screen.findByText('页面不存在')).toBeInTheDocument();
});
