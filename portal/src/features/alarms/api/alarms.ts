import { useQueries } from '@tanstack/react-query';
import { call } from '../../../shared/api/call';
import { recordPage, type RecordSummary } from '../../../shared/api/record';

export const SERVICES = ['case', 'mediation', 'referral'] as const;
export const LEVELS = ['RED', 'ORANGE', 'YELLOW'] as const;

export interface Alarms {
  alarms: RecordSummary[];
  pending: boolean;
  failed: Error[];
  /** Levels of which there are more than one page. */
  more: string[];
  retry: () => void;
}

/** The alarms of all services (SUP-02), the worst first; without a level all that are not over. */
export function useAlarms(level: string | undefined): Alarms {
  const levels = level === undefined ? LEVELS : [level];
  return useQueries({
    queries: SERVICES.flatMap((service) =>
      levels.map((state) => ({
        queryKey: ['alarms', service, state],
        queryFn: ({ signal }: { signal: AbortSignal }) =>
          call(recordPage, `/api/${service}/clock-alarms`, { query: { state, limit: 100 }, signal }),
      })),
    ),
    combine: (answers) => ({
      alarms: answers
        .flatMap((answer) => answer.data?.items ?? [])
        .sort((one, other) => rank(one) - rank(other) || (one.fields['due'] ?? '').localeCompare(other.fields['due'] ?? '')),
      pending: answers.some((answer) => answer.isPending),
      failed: answers.flatMap((answer) => answer.error ?? []),
      more: answers.flatMap((answer, index) => (answer.data?.next === undefined ? [] : (levels[index % levels.length] ?? []))),
      retry: () => {
        for (const answer of answers) {
          void answer.refetch();
        }
      },
    }),
  });
}

function rank(alarm: RecordSummary): number {
  return LEVELS.findIndex((level) => level === alarm.state);
}
