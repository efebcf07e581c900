import { useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { call } from '../../../shared/api/call';
import { useIntentKey } from '../../../shared/api/intent-key';

export interface ImportRequest {
  file: File;
  source: string;
  /** `refuse` takes nothing in if a row is bad, `skip` leaves bad rows out. */
  bad: 'refuse' | 'skip';
}

const started = z.object({ id: z.string(), number: z.string() });

/** Sends a file of leads; the answer comes when every row is checked. */
export function useStartImport() {
  const queries = useQueryClient();
  const intent = useIntentKey();
  return useMutation({
    mutationFn: ({ file, source, bad }: ImportRequest) => {
      const body = new FormData();
      body.set('file', file);
      body.set('source', source);
      body.set('bad', bad);
      // The same file with the same words is a retry and keeps its key.
      const key = intent.keyFor([file.name, file.size, file.lastModified, source, bad]);
      return call(started, '/api/lead-imports', { method: 'POST', body, idempotencyKey: key });
    },
    onSuccess: () => {
      intent.spent();
      return queries.invalidateQueries();
    },
  });
}
