import type { Tone } from '../../shared/ui/state-tag';

export const CASE_STATES = [
  'FILING_PENDING',
  'INVESTIGATING',
  'INVESTIGATION_ENDED',
  'UNDER_REVIEW',
  'RETURNED',
  'REVIEW_PASSED',
  'NOTICE_SERVED',
  'DECIDED',
  'SERVED',
  'CLOSED',
  'FILING_REFUSED',
] as const;

const TONES: Readonly<Record<string, Tone>> = {
  FILING_PENDING: 'waiting',
  RETURNED: 'waiting',
  INVESTIGATING: 'running',
  INVESTIGATION_ENDED: 'running',
  UNDER_REVIEW: 'running',
  REVIEW_PASSED: 'running',
  NOTICE_SERVED: 'running',
  DECIDED: 'good',
  SERVED: 'good',
  FILING_REFUSED: 'bad',
};

export function caseTone(state: string): Tone {
  return TONES[state] ?? 'neutral';
}
