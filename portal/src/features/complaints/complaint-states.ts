import type { Tone } from '../../shared/ui/state-tag';

export const COMPLAINT_STATES = [
  'RECEIVED',
  'SUPPLEMENT_REQUESTED',
  'IDENTITY_REQUESTED',
  'RETURNED_TO_RECEPTION',
  'TRANSFER_OFFERED',
  'JURISDICTION_DISPUTED',
  'ACCEPTED',
  'MEDIATION_CALLED',
  'MEDIATION_AGREED',
  'MEDIATION_TERMINATED',
  'IN_MEDIATION',
  'FILING_PENDING',
  'CASE_FILED',
  'FILING_DECLINED',
  'REJECTED',
  'WITHDRAWN',
] as const;

const TONES: Readonly<Record<string, Tone>> = {
  RECEIVED: 'waiting',
  SUPPLEMENT_REQUESTED: 'waiting',
  IDENTITY_REQUESTED: 'waiting',
  RETURNED_TO_RECEPTION: 'waiting',
  TRANSFER_OFFERED: 'waiting',
  JURISDICTION_DISPUTED: 'waiting',
  ACCEPTED: 'running',
  MEDIATION_CALLED: 'running',
  MEDIATION_AGREED: 'good',
  IN_MEDIATION: 'running',
  FILING_PENDING: 'waiting',
  CASE_FILED: 'good',
  FILING_DECLINED: 'bad',
  REJECTED: 'bad',
};

export function complaintTone(state: string): Tone {
  return TONES[state] ?? 'neutral';
}
