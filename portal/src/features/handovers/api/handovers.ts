import { useQueries } from '@tanstack/react-query';
import { z } from 'zod';
import { call } from '../../../shared/api/call';
import { listOf, maybe } from '../../../shared/api/maybe';

const handover = z.object({
  what: z.string(),
  stage: z.string(),
  from: z.string(),
  to: z.string(),
  since: z.string(),
  resource: z.string(),
  id: z.string(),
  number: z.string(),
  title: z.string(),
  due: maybe(z.string()),
});
const figure = z.object({ undelivered: z.number(), checkedAt: z.string() });

/** Each service keeps the ledgers of what it hands over. */
const SERVICES = ['referral', 'case'];

/** Something sent that the other side has not taken; the sender still owns it. */
export type Handover = z.infer<typeof handover>;

/** Hand-overs in doubt (在途交接): files and goods of referrals, cases and submissions. */
export function useHandovers() {
  return useQueries({
    queries: SERVICES.map((service) => ({
      queryKey: ['handovers', service],
      queryFn: async ({ signal }: { signal: AbortSignal }) =>
        (await call(z.object({ items: listOf(handover) }), `/api/${service}/handovers`, { signal })).items,
    })),
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

/** What nothing proves to have arrived, over all offices and services: 0 or an alarm. Nothing unless all have said. */
export function useUndelivered() {
  return useQueries({
    queries: SERVICES.map((service) => ({
      queryKey: ['handovers', 'undelivered', service],
      queryFn: ({ signal }: { signal: AbortSignal }) => call(figure, `/api/${service}/handovers/undelivered`, { signal }),
      refetchInterval: 60_000,
    })),
    combine: (answers) => {
      const figures = answers.flatMap((answer) => answer.data ?? []);
      const [oldest] = figures.map((one) => one.checkedAt).sort();
      return oldest === undefined || figures.length < SERVICES.length
        ? undefined
        : { undelivered: figures.reduce((sum, one) => sum + one.undelivered, 0), checkedAt: oldest };
    },
  });
}
