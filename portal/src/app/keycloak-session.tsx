import Keycloak, { type KeycloakTokenParsed } from 'keycloak-js';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { z } from 'zod';
import { takeTokensFrom } from '../shared/api/token';
import { useLanguage } from '../shared/i18n/language';
import { SessionContext, type Person, type Session } from '../shared/session/session';
import { freshToken } from './fresh-token';

const settings = z.object({ keycloak: z.object({ url: z.string(), realm: z.string(), clientId: z.string() }) });

/** Set while this tab had a login: a reload then asks the identity server without showing its page. */
const HAD_LOGIN = 'ipcase.had-login';
/** Told on the window when the server or the identity server no longer knows the session. */
const ENDED = 'ipcase:session-ended';

/**
 * Finds out who is logged in (authorization code with PKCE).
 *
 * No hidden frames: they need third-party cookies and frame permissions. After a reload the page goes once through the
 * identity server with `prompt=none` instead, and comes back to the same address.
 */
export async function startKeycloak(): Promise<Keycloak> {
  const response = await fetch('/config.json');
  if (!response.ok) {
    throw new Error(`/config.json: ${response.status}`);
  }
  const { url, realm, clientId } = settings.parse(await response.json()).keycloak;
  const keycloak = new Keycloak({ url: new URL(url, location.origin).href, realm, clientId });
  const signedIn = await keycloak.init({
    pkceMethod: 'S256',
    checkLoginIframe: false,
    ...(sessionStorage.getItem(HAD_LOGIN) === null ? {} : { onLoad: 'check-sso' as const }),
  });
  if (signedIn) {
    sessionStorage.setItem(HAD_LOGIN, 'yes');
    giveTokens(keycloak);
  } else {
    sessionStorage.removeItem(HAD_LOGIN);
  }
  return keycloak;
}

/** Before anything is rendered: the first page asks the server as soon as it stands. */
function giveTokens(keycloak: Keycloak): void {
  takeTokensFrom({
    token: () => freshToken(keycloak),
    onSessionEnded: () => window.dispatchEvent(new Event(ENDED)),
  });
}

const claims = z.object({
  name: z.string().optional(),
  preferred_username: z.string().optional(),
  agency: z.string().optional(),
  agency_name: z.string().optional(),
  agency_type: z.string().optional(),
  region: z.string().optional(),
  roles: z.array(z.string()).optional(),
});

function personOf(token: KeycloakTokenParsed): Person {
  const read = claims.parse(token);
  return {
    name: read.name ?? read.preferred_username ?? '',
    username: read.preferred_username ?? '',
    agency: read.agency ?? '',
    agencyName: read.agency_name,
    agencyType: read.agency_type,
    region: read.region,
    roles: read.roles ?? [],
  };
}

export function KeycloakSession({ keycloak, children }: { keycloak: Keycloak; children: ReactNode }) {
  const { language } = useLanguage();
  const [ended, setEnded] = useState(false);

  useEffect(() => {
    const end = () => {
      setEnded(true);
    };
    window.addEventListener(ENDED, end);
    return () => {
      window.removeEventListener(ENDED, end);
    };
  }, []);

  const session = useMemo<Session>(
    () => ({
      person: keycloak.tokenParsed ? personOf(keycloak.tokenParsed) : undefined,
      ended,
      login: () => void keycloak.login({ redirectUri: location.href, locale: language === 'zh' ? 'zh-CN' : 'en' }),
      logout: () => {
        sessionStorage.removeItem(HAD_LOGIN);
        void keycloak.logout({ redirectUri: `${location.origin}/` });
      },
    }),
    [keycloak, ended, language],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}
