import { z } from 'zod';
import { call } from '../../../shared/api/call';

/** Kinds of evidence (domain.md 3.2) as the service takes them. */
export const EVIDENCE_TYPES = [
  'DOCUMENTARY',
  'PHYSICAL',
  'AUDIO_VISUAL',
  'ELECTRONIC_DATA',
  'EXPERT_OPINION',
  'INSPECTION_RECORD',
  'INTERVIEW_RECORD',
  'OTHER',
] as const;
export type EvidenceType = (typeof EVIDENCE_TYPES)[number];

const stored = z.object({ id: z.string() });

/** Evidence handed in before the complaint exists; the complaint names it by id when it is filed. */
export function uploadEvidence(file: File, type: EvidenceType, idempotencyKey: string): Promise<{ id: string }> {
  const body = new FormData();
  body.set('file', file);
  body.set('boundTo', 'complaint');
  body.set('title', file.name.slice(0, 200));
  body.set('evidenceType', type);
  return call(stored, '/api/evidence', { method: 'POST', body, idempotencyKey });
}
