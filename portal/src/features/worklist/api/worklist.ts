import { useQueries } from '@tanstack/react-query';
import { z } from 'zod';
import { call } from '../../../shared/api/call';
import { maybe } from '../../../shared/api/maybe';

const task = z.object({
  resource: z.string(),
  id: z.string(),
  number: z.string(),
  title: maybe(z.string()),
  state: maybe(z.string()),
  action: z.string(),
  rule: maybe(z.string()),
  warn: maybe(z.string()),
  due: z.string(),
  level: z.enum(['normal', 'warn', 'overdue']).catch('normal'),
});
export type Task = z.infer<typeof task>;
const page = z.object({ items: z.array(task), more: maybe(z.boolean()) });

export const SERVICES = ['case', 'mediation', 'referral'] as const;
export type Service = (typeof SERVICES)[number];

export interface Worklist {
  tasks: Task[];
  /** More is due than a page holds. */
  more: boolean;
  pending: boolean;
  fetching: boolean;
  /** Services that did not answer; the others are shown all the same. */
  missing: { service: Service; error: Error }[];
  retry: () => void;
}

/** What is due for me, from all three services, the most urgent first. */
export function useWorklist(): Worklist {
  return useQueries({
    queries: SERVICES.map((service) => ({
      queryKey: ['worklist', service],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        call(page, `/api/${service}/worklist`, { query: { limit: 100 }, signal }),
    })),
    combine: (answers) => ({
      tasks: answers
        .flatMap((answer) => answer.data?.items ?? [])
        .sort((one, other) => one.due.localeCompare(other.due)),
      more: answers.some((answer) => answer.data?.more === true),
      pending: answers.some((answer) => answer.isPending),
      fetching: answers.some((answer) => answer.isFetching),
      missing: answers.flatMap((answer, index) => {
        const service = SERVICES[index];
        return answer.error !== null && service !== undefined ? [{ service, error: answer.error }] : [];
      }),
      retry: () => {
        for (const answer of answers) {
          if (answer.error !== null) {
            void answer.refetch();
          }
        }
      },
    }),
  });
}
