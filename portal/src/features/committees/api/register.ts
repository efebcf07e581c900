import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { call } from '../../../shared/api/call';
import { maybe } from '../../../shared/api/maybe';

const committee = z.object({
  id: z.string(),
  zh: z.string(),
  en: maybe(z.string()),
  region: maybe(z.string()),
  kind: maybe(z.string()),
  director: maybe(z.string()),
  termEnd: maybe(z.string()),
  mediators: maybe(z.number()),
  state: maybe(z.string()),
  stars: maybe(z.number()),
});
export type RegisteredCommittee = z.infer<typeof committee>;

const mediator = z.object({ id: z.string(), name: z.string(), grade: maybe(z.string()), available: maybe(z.boolean()), committee: maybe(z.string()) });

export function useRegister(state: string) {
  return useQuery({
    queryKey: ['register', state],
    queryFn: async ({ signal }) => (await call(z.object({ items: z.array(committee) }), '/api/committees', { query: { state }, signal })).items,
  });
}

/** The mediators of a body, or of all. */
export function useRegisteredMediators(of: string | undefined) {
  return useQuery({
    queryKey: ['register', 'mediators', of],
    queryFn: async ({ signal }) =>
      (await call(z.object({ items: z.array(mediator) }), '/api/mediators', { query: { committee: of }, signal })).items,
  });
}
