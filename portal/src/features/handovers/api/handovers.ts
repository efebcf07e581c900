import { useQueries } from '@tanstack/react-query';
import { z } from 'zod';
import { call } from '../../../shared/api/call';
import { listOf, maybe } from '../../../shared/api/maybe';
import { recordPage, type RecordSummary } from '../../../shared/api/record';

const handover = z.object({
  what: z.string(),
  stage: z.string(),
  from: z.string(),
  to: z.string(),
  since: z.string(),
  referralId: z.string(),
  number: z.string(),
  title: z.string(),
  due: maybe(z.string()),
});
const figure = z.object({ undelivered: z.number(), repaired: z.number(), checkedAt: z.string() });

/** Something sent that the other side has not taken; the sender still owns it. */
export interface Handover {
  id: string;
  /** `FILE`, `GOODS` or `CASE`. */
  what: string;
  stage: string;
  from: string;
  to: string;
  since: string;
  number: string;
  title: string;
  /** Where it is found in the portal. */
  place: string;
}

/** Hand-overs in doubt (在途交接): files and goods of referrals, and cases passed between offices. */
export function useHandovers() {
  return useQueries({
    queries: [
      {
        queryKey: ['handovers', 'referral'],
        queryFn: async ({ signal }: { signal: AbortSignal }) =>
          (await call(z.object({ items: listOf(handover) }), '/api/referral/handovers', { signal })).items.map(ofReferral),
      },
      {
        queryKey: ['handovers', 'case'],
        queryFn: async ({ signal }: { signal: AbortSignal }) =>
          (await call(recordPage, '/api/cases', { query: { handover: 'SENT', limit: 200 }, signal })).items.map(ofCase),
      },
    ],
    combine: (answers) => ({
      handovers: answers.flatMap((answer) => answer.data ?? []).sort((one, other) => one.since.localeCompare(other.since)),
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

/** How many files nothing proves to have arrived, over all offices: 0 or an alarm. */
export function useUndelivered() {
  return useQueries({
    queries: [
      {
        queryKey: ['handovers', 'undelivered'],
        queryFn: ({ signal }: { signal: AbortSignal }) => call(figure, '/api/referral/handovers/undelivered', { signal }),
        refetchInterval: 60_000,
      },
    ],
    combine: ([answer]) => answer.data,
  });
}

function ofReferral(one: z.infer<typeof handover>): Handover {
  return { ...one, id: `${one.what}-${one.referralId}`, place: `/referrals/${one.referralId}` };
}

function ofCase(one: RecordSummary): Handover {
  return {
    id: `CASE-${one.id}`,
    what: 'CASE',
    stage: one.fields['handover'] ?? '',
    from: one.fields['handoverFrom'] ?? '',
    to: one.fields['handoverTo'] ?? '',
    since: one.fields['handoverSince'] ?? '',
    number: one.number,
    title: one.title ?? '',
    place: `/cases/${one.id}`,
  };
}
