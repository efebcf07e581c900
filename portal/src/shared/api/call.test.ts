import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { server } from '../../test/server';
import { call, download, segment } from './call';
import { ApiProblem } from './problem';
import { takeTokensFrom } from './token';

test.each(['', '.', '..', '../cases/x', '..\\cases', 'a/b'])('refuses %j as one segment of a path', (id) => {
  expect(() => segment(id)).toThrow(ApiProblem);
});

test('encodes what has a meaning in addresses', () => {
  expect(segment('S1?x#y%2e')).toBe('S1%3Fx%23y%252e');
  expect(segment('01980000-0000-7000-8000-000000000301')).toBe('01980000-0000-7000-8000-000000000301');
});

test('tells that the session has ended when a file is asked for with a token that is none any more', async () => {
  const onSessionEnded = vi.fn();
  takeTokensFrom({ token: () => Promise.resolve('old'), onSessionEnded });
  server.use(http.get('/api/evidence/e1/content', () => HttpResponse.json({ code: 'auth.invalid-token', status: 401 }, { status: 401 })));
  await expect(download('/api/evidence/e1/content')).rejects.toHaveProperty('problem.code', 'auth.invalid-token');
  expect(onSessionEnded).toHaveBeenCalledOnce();
});

test('does not end the session because the identity server was silent', async () => {
  const onSessionEnded = vi.fn();
  const silent = new ApiProblem({ status: 0, code: 'portal.unreachable', title: '', detail: '', rule: undefined, source: undefined, errors: [], requestId: undefined });
  takeTokensFrom({ token: () => Promise.reject(silent), onSessionEnded });
  await expect(call(z.unknown(), '/api/complaints')).rejects.toBe(silent);
  expect(onSessionEnded).not.toHaveBeenCalled();
});
