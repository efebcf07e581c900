import { useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { call } from '../../../shared/api/call';
import { listOf, maybe } from '../../../shared/api/maybe';
import { bilingual, recordPage } from '../../../shared/api/record';

export const SERVICES = ['case', 'referral', 'mediation'] as const;
export type Service = (typeof SERVICES)[number];

const metric = z.object({
  id: z.string(),
  name: bilingual,
  definition: bilingual,
  unit: z.enum(['RECORDS', 'YUAN', 'DAYS']),
  record: z.string(),
  source: z.string(),
  plan: z.string(),
});
const dictionary = z.object({ version: z.number(), scope: z.string(), items: listOf(metric) });
export type Metric = z.infer<typeof metric> & { service: Service; key: string };

const part = z.object({
  month: maybe(z.string()),
  region: maybe(z.object({ code: z.string(), name: z.string(), codeToBeConfirmed: z.boolean() })),
  right: maybe(z.string()),
  figure: z.object({ count: z.number(), value: z.string() }),
  list: z.string(),
});
export type Part = z.infer<typeof part>;

const figure = z.object({
  version: z.number(),
  unit: z.string(),
  from: z.string(),
  to: z.string(),
  region: z.object({ code: z.string(), name: z.string(), codeToBeConfirmed: z.boolean() }),
  total: z.object({ count: z.number(), value: z.string() }),
  list: z.string(),
  months: listOf(part),
  regions: listOf(part),
  rights: listOf(part),
  cells: listOf(part),
});
export type Figure = z.infer<typeof figure>;

export interface Question {
  from: string | undefined;
  to: string | undefined;
  region: string | undefined;
  right: string | undefined;
}

/** The dictionary of figures (指标字典) over all services, as far as this person may see them. */
export function useDictionary() {
  return useQueries({
    queries: SERVICES.map((service) => ({
      queryKey: ['figures', service, 'dictionary'],
      queryFn: ({ signal }: { signal: AbortSignal }) => call(dictionary, `/api/${service}/figures/dictionary`, { signal }),
      staleTime: 300_000,
    })),
    combine: (answers) => ({
      metrics: answers.flatMap((answer, index): Metric[] => {
        const service = SERVICES[index];
        return service === undefined ? [] : (answer.data?.items ?? []).map((one) => ({ ...one, service, key: `${service}/${one.id}` }));
      }),
      version: answers.find((answer) => answer.data !== undefined)?.data?.version,
      pending: answers.some((answer) => answer.isPending),
      failed: answers.flatMap((answer) => answer.error ?? []),
      retry: () => {
        for (const answer of answers) {
          void answer.refetch();
        }
      },
    }),
  });
}

/** One figure by month, region and kind of right. */
export function useFigure(metric: Metric | undefined, question: Question) {
  return useQuery({
    queryKey: ['figures', metric?.key, question],
    enabled: metric !== undefined,
    queryFn: ({ signal }) => call(figure, `/api/${metric?.service ?? ''}/figures`, { query: { metric: metric?.id, ...question }, signal }),
  });
}

/** The records behind a number: only those that this person may read. */
export function useRecords(list: string | undefined) {
  return useInfiniteQuery({
    queryKey: ['figures', 'records', list],
    enabled: list !== undefined,
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => call(recordPage, `${list ?? ''}&limit=50${pageParam === '' ? '' : `&after=${pageParam}`}`, { signal }),
    getNextPageParam: (last) => last.next,
  });
}
