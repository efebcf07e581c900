import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { call, download, segment } from '../../../shared/api/call';
import { randomId } from '../../../shared/api/intent-key';
import { maybe } from '../../../shared/api/maybe';
import { uploadEvidence } from '../../../shared/api/upload-evidence';

const papers = z.array(
  z.object({ paper: z.string(), name: z.string(), number: maybe(z.string()), rule: z.string(), volume: z.string(), revision: z.number(), at: z.string() }),
);
export type Paper = z.infer<typeof papers>[number];

const scans = z.object({ items: z.array(z.object({ fields: z.record(z.string(), z.string()) })) });

export function usePapers(caseId: string) {
  return useQuery({
    queryKey: ['papers', caseId],
    queryFn: ({ signal }) => call(papers, `/api/cases/${segment(caseId)}/documents`, { signal }),
  });
}

/** Which papers came back scanned: `<revision> <paper>` to the file. */
export function useScans(caseId: string) {
  return useQuery({
    queryKey: ['papers', caseId, 'scans'],
    queryFn: ({ signal }) => call(scans, '/api/paper-scans', { query: { caseId, limit: 200 }, signal }),
    select: ({ items }) =>
      new Map(items.map(({ fields }) => [`${fields['revision'] ?? ''} ${fields['paper'] ?? ''}`, fields['evidenceId'] ?? ''])),
  });
}

/** The paper, laid out for print, in a window of its own: the link needs the token. */
export function usePrint(caseId: string) {
  return useMutation({
    mutationFn: async (paper: Paper) => {
      const page = await download(`/api/cases/${segment(caseId)}/documents/${String(paper.revision)}/${paper.paper}`);
      window.open(URL.createObjectURL(page), '_blank', 'noopener');
    },
  });
}

/** Takes the scan in as a file of the case and binds it to the paper (REQ-30). */
export function useBindScan(caseId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ paper, file }: { paper: Paper; file: File }) => {
      const stored = await uploadEvidence(file, 'DOCUMENTARY', 'case', randomId(), caseId);
      return call(z.unknown(), '/api/paper-scans', {
        method: 'POST',
        body: { caseId, revision: paper.revision, paper: paper.paper, evidenceId: stored.id },
        idempotencyKey: randomId(),
      });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['papers', caseId] }),
  });
}
