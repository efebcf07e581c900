import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { call } from '../../../shared/api/call';
import { maybe } from '../../../shared/api/maybe';

const decision = z.object({
  id: z.string(),
  documentNumber: maybe(z.string()),
  agency: z.string(),
  parties: maybe(z.array(z.string())),
  violation: maybe(z.string()),
  legalBasis: maybe(z.string()),
  sanctions: maybe(z.array(z.string())),
  fine: maybe(z.string()),
  confiscation: maybe(z.string()),
  decidedOn: maybe(z.string()),
  publishedOn: maybe(z.string()),
  until: maybe(z.string()),
  summary: maybe(z.string()),
  withdrawn: maybe(z.object({ on: z.string(), reason: z.string() })),
});
const page = z.object({ items: z.array(decision), next: maybe(z.string()) });

export type Decision = z.infer<typeof decision>;

export function useDecisions() {
  return useInfiniteQuery({
    queryKey: ['public', 'decisions'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => call(page, '/api/public/decisions', { query: { after: pageParam, limit: 20 }, open: true, signal }),
    getNextPageParam: (last) => last.next ?? undefined,
  });
}

export function useDecision(id: string) {
  return useQuery({
    queryKey: ['public', 'decisions', id],
    queryFn: ({ signal }) => call(decision, `/api/public/decisions/${encodeURIComponent(id)}`, { open: true, signal }),
  });
}
