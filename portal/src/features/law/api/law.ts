import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { call } from '../../../shared/api/call';
import { maybe } from '../../../shared/api/maybe';
import { bilingual, clock } from '../../../shared/api/record';

const rules = z.object({
  items: z.array(z.object({ id: z.string(), part: maybe(z.string()), step: z.string(), source: maybe(z.string()) })),
});

const preview = z.object({
  on: z.string(),
  examined: z.number(),
  items: z.array(
    z.object({
      id: z.string(),
      number: z.string(),
      title: z.string(),
      state: z.string(),
      changes: z.array(z.object({ about: bilingual, now: z.string(), then: z.string() })),
    }),
  ),
  next: maybe(z.string()),
});

export function useRuleList(q: string) {
  return useQuery({
    queryKey: ['law', 'rules', q],
    queryFn: ({ signal }) => call(rules, '/api/law/rules', { query: { q }, signal }),
  });
}

export function useExplanation() {
  return useMutation({
    mutationFn: (asked: { rule: string; start: string }) => call(clock, '/api/law/explain', { query: asked }),
  });
}

/** Page by page, as the server looks through the cases that the person may read. */
export function usePreview(on: string | undefined) {
  return useInfiniteQuery({
    queryKey: ['law', 'preview', on],
    enabled: on !== undefined,
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => call(preview, '/api/law/preview', { query: { on, after: pageParam }, signal }),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
