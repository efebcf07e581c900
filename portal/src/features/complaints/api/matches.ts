import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { call, segment } from '../../../shared/api/call';
import { listOf, maybe } from '../../../shared/api/maybe';

const duplicate = z.object({ id: z.string(), number: z.string(), state: z.string(), because: listOf(z.string()), judged: maybe(z.string()) });
export type Duplicate = z.infer<typeof duplicate>;

const match = z.object({
  complaintId: z.string(),
  complaintNumber: z.string(),
  respondent: z.number(),
  name: z.string(),
  by: listOf(z.string()),
  verdict: z.string(),
});
export type Match = z.infer<typeof match>;

const subject = z.object({
  respondent: z.number(),
  name: z.string(),
  matches: listOf(match),
  lookBack: z.object({
    rule: z.string(),
    trademarkWithinFiveYears: z.boolean(),
    anyWithinTwoYears: z.boolean(),
    penalties: listOf(z.object({ caseNumber: z.string(), agency: z.string(), right: z.string(), decidedOn: z.string() })),
  }),
  indicators: listOf(z.object({ rule: z.string(), zh: z.string(), en: z.string(), source: z.string() })),
});
export type Subject = z.infer<typeof subject>;

/** Submissions that may be the same (疑似重复件); proposed, decided by a person. */
export function useDuplicates(id: string) {
  return useQuery({
    queryKey: ['/api/complaints', 'duplicates', id],
    queryFn: async ({ signal }) => (await call(z.object({ items: z.array(duplicate) }), `/api/complaints/${segment(id)}/duplicates`, { signal })).items,
  });
}

/** Where the respondents were met before, with the look-back over penalties (CRE-05). */
export function useSubjects(id: string) {
  return useQuery({
    queryKey: ['/api/complaints', 'subjects', id],
    queryFn: async ({ signal }) => (await call(z.object({ items: z.array(subject) }), `/api/complaints/${segment(id)}/subjects`, { signal })).items,
  });
}
