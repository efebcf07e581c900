import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { call } from '../../../shared/api/call';
import { maybe } from '../../../shared/api/maybe';

const committee = z.object({
  id: z.string(),
  zh: z.string(),
  en: z.string(),
  region: maybe(z.string()),
  mediators: maybe(z.number()),
});
export type Committee = z.infer<typeof committee>;

/** The register of mediation committees (人民调解委员会). */
export function useCommittees() {
  return useQuery({
    queryKey: ['committees'],
    queryFn: async ({ signal }) => (await call(z.object({ items: z.array(committee) }), '/api/committees', { signal })).items,
    staleTime: 300_000,
  });
}
