import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { call } from '../../../shared/api/call';
import { listOf, maybe } from '../../../shared/api/maybe';
import { bilingual } from '../../../shared/api/record';

const figure = z.object({ name: z.string(), title: bilingual, count: z.number(), list: maybe(z.string()) });
export type Figure = z.infer<typeof figure>;

const overdue = z.object({
  resource: z.string(),
  id: z.string(),
  number: z.string(),
  title: maybe(z.string()),
  state: maybe(z.string()),
  due: z.string(),
});
export type Overdue = z.infer<typeof overdue>;

export function useOverview() {
  return useQuery({
    queryKey: ['procuratorate', 'overview'],
    queryFn: ({ signal }) => call(z.object({ region: maybe(z.string()), figures: listOf(figure) }), '/api/procuratorate/overview', { signal }),
  });
}

export function useOverdue() {
  return useQuery({
    queryKey: ['procuratorate', 'overdue'],
    queryFn: async ({ signal }) => (await call(z.object({ items: listOf(overdue) }), '/api/procuratorate/overdue', { signal })).items,
  });
}

/** The portal's page for a list of the API, with its filters: `/api/referrals?state=X` → `/referrals?state=X`. */
export function pageOf(list: string): string {
  return list.replace(/^\/api\/procuratorate\/cases/, '/case-watch').replace(/^\/api\/procuratorate\/overdue/, '/procuratorate').replace(/^\/api/, '');
}
