import { expect, test } from 'vitest';
import { ApiProblem, UNREACHABLE } from '../shared/api/problem';
import { freshToken } from './fresh-token';

const login = (after: { renewed: boolean; authenticated: boolean; expired: boolean }) => ({
  updateToken: () => (after.renewed ? Promise.resolve(true) : Promise.reject(new Error('Failed to fetch'))),
  isTokenExpired: () => after.expired,
  authenticated: after.authenticated,
  token: 'token',
});

test('gives the renewed token', async () => {
  await expect(freshToken(login({ renewed: true, authenticated: true, expired: false }))).resolves.toBe('token');
});

test('goes on with a token that lasts while the identity server is silent', async () => {
  await expect(freshToken(login({ renewed: false, authenticated: true, expired: false }))).resolves.toBe('token');
});

test('says that the platform cannot be reached, not that the login has ended, when the token is over as well', async () => {
  const asked = freshToken(login({ renewed: false, authenticated: true, expired: true }));
  await expect(asked).rejects.toBeInstanceOf(ApiProblem);
  await expect(asked).rejects.toHaveProperty('problem.code', UNREACHABLE);
});

test('tells a refused renewal as the end of the session', async () => {
  await expect(freshToken(login({ renewed: false, authenticated: false, expired: true }))).rejects.not.toBeInstanceOf(ApiProblem);
});
