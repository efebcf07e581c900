import { useQueries } from '@tanstack/react-query';
import { z } from 'zod';
import { call, segment } from './call';
import { maybe } from './maybe';

const evidence = z.object({
  id: z.string(),
  number: maybe(z.string()),
  name: z.string(),
  title: maybe(z.string()),
  evidenceType: z.string(),
  size: z.number(),
  sha256: z.string(),
  uploadedAt: maybe(z.string()),
});
export type Evidence = z.infer<typeof evidence>;

/** The files named by a record; one that the reader may not see is left out. */
export function useEvidence(ids: readonly string[]): { files: Evidence[]; pending: boolean } {
  return useQueries({
    queries: ids.map((id) => ({
      queryKey: ['evidence', id],
      queryFn: ({ signal }: { signal: AbortSignal }) => call(evidence, `/api/evidence/${segment(id)}`, { signal }),
      staleTime: Infinity,
    })),
    combine: (answers) => ({
      files: answers.flatMap((answer) => answer.data ?? []),
      pending: answers.some((answer) => answer.isPending),
    }),
  });
}
