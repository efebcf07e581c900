import type { Tone } from '../../shared/ui/state-tag';

export const MEDIATION_STATES = [
  'APPLIED',
  'NOT_ACCEPTED',
  'ACCEPTED',
  'MEDIATOR_ASSIGNED',
  'IN_PROGRESS',
  'SUSPENDED',
  'AGREEMENT_DRAFTED',
  'AGREED_WRITTEN',
  'AGREED_ORAL',
  'FAILED',
  'WITHDRAWN',
  'REFUSED',
  'TIMED_OUT',
] as const;

const TONES: Readonly<Record<string, Tone>> = {
  APPLIED: 'waiting',
  SUSPENDED: 'waiting',
  AGREEMENT_DRAFTED: 'waiting',
  ACCEPTED: 'running',
  MEDIATOR_ASSIGNED: 'running',
  IN_PROGRESS: 'running',
  AGREED_WRITTEN: 'good',
  AGREED_ORAL: 'good',
  NOT_ACCEPTED: 'bad',
  FAILED: 'bad',
  REFUSED: 'bad',
};

export function mediationTone(state: string): Tone {
  return TONES[state] ?? 'neutral';
}
