import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { call } from '../../../shared/api/call';
import { randomId } from '../../../shared/api/intent-key';
import { listOf, maybe } from '../../../shared/api/maybe';
import { bilingual } from '../../../shared/api/record';

export const damagesRange = z.object({
  possible: z.boolean(),
  base: maybe(z.string()),
  from: maybe(z.string()),
  to: maybe(z.string()),
  min: z.number(),
  max: z.number(),
  legalBasis: maybe(z.string()),
  missing: listOf(bilingual),
  notes: listOf(bilingual),
});
export type DamagesRange = z.infer<typeof damagesRange>;

/** A dry run: nothing is stored, so each question has a key of its own. */
export function useDamagesRange() {
  return useMutation({
    mutationFn: (body: unknown) => call(damagesRange, '/api/damages-ranges', { method: 'POST', body, idempotencyKey: randomId() }),
  });
}
