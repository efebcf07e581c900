import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { call } from '../../../shared/api/call';
import { listOf, maybe } from '../../../shared/api/maybe';

const place = z.object({ region: z.string(), name: z.string(), committees: listOf(z.string()) });
const share = z.object({
  covered: z.number(),
  of: z.number(),
  percent: z.union([z.number(), z.string()]),
  with: z.array(place),
  without: z.array(place),
});
export type Share = z.infer<typeof share>;

const view = z.object({ regions: share, strongIpCounties: share, mark: maybe(z.string()), source: maybe(z.string()) });

export function useCoverage(province: string) {
  return useQuery({
    queryKey: ['coverage', province],
    queryFn: ({ signal }) => call(view, '/api/committees/coverage', { query: { province }, signal }),
  });
}
