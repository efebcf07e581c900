import { z } from 'zod';
import { call } from './call';

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

/** Evidence handed in before the record that will name it by its id exists. */
export function uploadEvidence(
  file: File,
  type: EvidenceType,
  boundTo: string,
  idempotencyKey: string,
  boundId?: string,
): Promise<{ id: string }> {
  const body = new FormData();
  body.set('file', file);
  body.set('boundTo', boundTo);
  if (boundId !== undefined) {
    body.set('boundId', boundId);
  }
  body.set('title', file.name.slice(0, 200));
  body.set('evidenceType', type);
  return call(stored, '/api/evidence', { method: 'POST', body, idempotencyKey });
}
