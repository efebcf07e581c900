import type { Tone } from '../../shared/ui/state-tag';

export const CASE_STATES = [
  'FILING_PENDING',
  'INVESTIGATING',
  'SUSPENDED',
  'TERMINATED',
  'INVESTIGATION_ENDED',
  'UNDER_REVIEW',
  'RETURNED',
  'REVIEW_PASSED',
  'NOTICE_SERVED',
  'HEARING_HELD',
  'DECIDED',
  'SERVED',
  'PUBLISHED',
  'EXECUTING',
  'CLOSED',
  'ARCHIVED',
  'FILING_REFUSED',
] as const;

const TONES: Readonly<Record<string, Tone>> = {
  FILING_PENDING: 'waiting',
  RETURNED: 'waiting',
  SUSPENDED: 'waiting',
  INVESTIGATING: 'running',
  INVESTIGATION_ENDED: 'running',
  UNDER_REVIEW: 'running',
  REVIEW_PASSED: 'running',
  NOTICE_SERVED: 'running',
  HEARING_HELD: 'running',
  EXECUTING: 'running',
  PUBLISHED: 'good',
  DECIDED: 'good',
  SERVED: 'good',
  FILING_REFUSED: 'bad',
};

export function caseTone(state: string): Tone {
  return TONES[state] ?? 'neutral';
}
