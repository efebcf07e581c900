import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { call, segment } from './call';
import { listOf, maybe } from './maybe';

const AGENCIES = '/api/case/agencies';

const agency = z.object({
  id: z.string(),
  zh: z.string(),
  en: maybe(z.string()),
  type: z.string(),
  region: z.string(),
  functions: listOf(z.string()),
});
export type Agency = z.infer<typeof agency>;

export interface AgencyQuery {
  type?: string | undefined;
  function?: string | undefined;
  region?: string | undefined;
  q?: string | undefined;
}

/** Offices of the directory (机构名录), found by kind, function, place or name. */
export function useAgencies(query: AgencyQuery, enabled = true) {
  return useQuery({
    queryKey: ['agencies', query],
    enabled,
    queryFn: async ({ signal }) => (await call(z.object({ items: listOf(agency) }), AGENCIES, { query: { ...query }, signal })).items,
    staleTime: 300_000,
  });
}

/** One office; quietly absent while it is not known. */
export function useAgency(id: string | undefined): Agency | undefined {
  return useQuery({
    queryKey: ['agency', id],
    enabled: id !== undefined && id !== '',
    queryFn: ({ signal }) => call(agency, `${AGENCIES}/${segment(id ?? '')}`, { signal }),
    staleTime: Infinity,
    retry: false,
  }).data;
}
