import { z } from 'zod';
import { call } from '../../../shared/api/call';
import { maybe } from '../../../shared/api/maybe';

const evidence = z.object({ id: z.string(), name: maybe(z.string()), sha256: maybe(z.string()) });
export type Evidence = z.infer<typeof evidence>;

/** Evidence handed in before the complaint exists; the complaint names it by id when it is filed. */
export function uploadEvidence(file: File, idempotencyKey: string): Promise<Evidence> {
  const body = new FormData();
  body.set('file', file);
  body.set('boundTo', 'complaint');
  body.set('title', file.name);
  body.set('evidenceType', 'OTHER');
  return call(evidence, '/api/evidence', { method: 'POST', body, idempotencyKey });
}
