import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { z } from 'zod';
import { call, segment } from './call';
import { useIntentKey } from './intent-key';
import type { RecordHead } from './record';

/** Gives a command on a record: `POST <collection>/<id>/<name>` with the revision the person saw. */
export function useCommand(
  collection: string,
  record: Pick<RecordHead, 'id' | 'revision'>,
  name: string,
): UseMutationResult<unknown, Error, unknown> {
  const queries = useQueryClient();
  const intent = useIntentKey();
  return useMutation({
    mutationFn: (body: unknown) =>
      call(z.unknown(), `${collection}/${segment(record.id)}/${name}`, {
        method: 'POST',
        body: body ?? {},
        idempotencyKey: intent.keyFor(body),
        ifMatch: record.revision,
      }),
    // A command may change lists, worklist and, by way of events, other records: what is shown is asked again.
    onSuccess: () => {
      intent.spent();
      return queries.invalidateQueries();
    },
  });
}

/** Creates a record: `POST <collection>`. */
export function useCreate<T>(schema: z.ZodType<T>, collection: string): UseMutationResult<T, Error, unknown> {
  const queries = useQueryClient();
  const intent = useIntentKey();
  return useMutation({
    mutationFn: (body: unknown) =>
      call(schema, collection, { method: 'POST', body, idempotencyKey: intent.keyFor(body) }),
    onSuccess: () => {
      intent.spent();
      return queries.invalidateQueries();
    },
  });
}
