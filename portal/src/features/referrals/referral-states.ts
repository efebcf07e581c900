import type { Tone } from '../../shared/ui/state-tag';

export const REFERRAL_STATES = [
  'DRAFT',
  'HEAD_APPROVAL',
  'APPROVED',
  'REJECTED',
  'SENT',
  'RECEIVED',
  'SUPPLEMENT_REQUESTED',
  'SUPPLEMENTED',
  'PASSED_TO_OTHER_POLICE',
  'NOT_POLICE_MATTER',
  'FILED',
  'NOT_FILED',
] as const;

const TONES: Readonly<Record<string, Tone>> = {
  DRAFT: 'waiting',
  HEAD_APPROVAL: 'waiting',
  SUPPLEMENT_REQUESTED: 'waiting',
  APPROVED: 'running',
  SENT: 'running',
  RECEIVED: 'running',
  SUPPLEMENTED: 'running',
  PASSED_TO_OTHER_POLICE: 'running',
  FILED: 'good',
  REJECTED: 'bad',
  NOT_FILED: 'bad',
};

export function referralTone(state: string): Tone {
  return TONES[state] ?? 'neutral';
}
