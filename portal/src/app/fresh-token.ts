import type Keycloak from 'keycloak-js';
import { unreachable } from '../shared/api/problem';

type Login = Pick<Keycloak, 'updateToken' | 'isTokenExpired' | 'authenticated' | 'token'>;

/** A token is renewed when it would end within this time, seconds. */
const RENEW_BEFORE = 30;

/**
 * A token that will last for a request.
 *
 * When the identity server says no, the adapter forgets the tokens: the session has ended. Silence is no such answer:
 * the login stands, and the token serves as long as it lasts.
 */
export async function freshToken(login: Login): Promise<string> {
  try {
    await login.updateToken(RENEW_BEFORE);
  } catch (error) {
    if (!login.authenticated) {
      throw error;
    }
    if (login.isTokenExpired()) {
      throw unreachable(error);
    }
  }
  return login.token ?? '';
}
