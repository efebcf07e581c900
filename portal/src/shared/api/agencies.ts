import { useQueries, useQuery } from '@tanstack/react-query';
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

/** The offices of these ids; quietly absent while they are not known. */
export function useAgenciesOf(ids: readonly string[]): readonly Agency[] {
  const answers = useQueries({
    queries: ids.filter((id) => id !== '').map((id) => ({
      queryKey: ['agency', id],
      queryFn: ({ signal }: { signal: AbortSignal }) => call(agency, `${AGENCIES}/${segment(id)}`, { signal }),
      staleTime: Infinity,
      retry: false,
    })),
  });
  return answers.flatMap(({ data }) => (data === undefined ? [] : [data]));
}

/** One office; quietly absent while it is not known. */
export function useAgency(id: string | undefined): Agency | undefined {
  return useAgenciesOf(id === undefined ? [] : [id])[0];
}
