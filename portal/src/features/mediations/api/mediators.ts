import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { call } from '../../../shared/api/call';
import { maybe } from '../../../shared/api/maybe';

const mediator = z.object({ id: z.string(), name: z.string(), grade: maybe(z.string()), available: maybe(z.boolean()) });
export type Mediator = z.infer<typeof mediator>;

/** The mediators (人民调解员) of a committee. */
export function useMediators(committee: string | undefined) {
  return useQuery({
    queryKey: ['mediators', committee],
    enabled: committee !== undefined,
    queryFn: async ({ signal }) =>
      (await call(z.object({ items: z.array(mediator) }), '/api/mediators', { query: { committee }, signal })).items,
    staleTime: 300_000,
  });
}
