import { getResponse } from 'msw';
import { createRoot } from 'react-dom/client';
import { PortalApp } from '../app/portal-app';
import '../app/portal.css';
import { takeTokensFrom } from '../shared/api/token';
import { LanguageProvider } from '../shared/i18n/language';
import { SessionContext } from '../shared/session/session';
import { answers } from './answers';
import { HOLDER, OFFICER } from './people';

/**
 * `npm run dev`, then /preview.html?as=officer&to=/complaints: the portal without any server, with the answers of the
 * page tests. Not part of the build.
 */
const asked = new URLSearchParams(location.search);
const people = { holder: HOLDER, officer: OFFICER };
const person = people[asked.get('as') as keyof typeof people];

const real = window.fetch.bind(window);
window.fetch = async (input, init) => {
  const request = new Request(input, init);
  if (!new URL(request.url).pathname.startsWith('/api/')) {
    return real(request);
  }
  return (await getResponse(answers, request)) ?? new Response('{}', { status: 503 });
};
takeTokensFrom({ token: () => Promise.resolve('preview'), onSessionEnded: () => undefined });
history.replaceState(null, '', asked.get('to') ?? '/');

const place = document.getElementById('root');
if (place !== null) {
  createRoot(place).render(
    <LanguageProvider>
      <SessionContext value={{ person, ended: asked.has('ended'), login: () => undefined, logout: () => undefined }}>
        <PortalApp />
      </SessionContext>
    </LanguageProvider>,
  );
}
