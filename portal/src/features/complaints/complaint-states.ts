import type { Tone } from '../../shared/ui/state-tag';

export const COMPLAINT_STATES = [
  'RECEIVED',
  'SUPPLEMENT_REQUESTED',
  'ACCEPTED',
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
  ACCEPTED: 'running',
  IN_MEDIATION: 'running',
  FILING_PENDING: 'waiting',
  CASE_FILED: 'good',
  FILING_DECLINED: 'bad',
  REJECTED: 'bad',
};

export function complaintTone(state: string): Tone {
  return TONES[state] ?? 'neutral';
}
