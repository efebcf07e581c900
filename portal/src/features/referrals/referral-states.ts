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
  'ACCEPTED_BACK',
  'RECONSIDERATION',
  'UPHELD',
  'SUPERVISION_REQUESTED',
  'REASONS_REQUESTED',
  'REASONS_ACCEPTED',
  'FILING_ORDERED',
  'GOODS_HANDED_OVER',
  'WITHDRAWN',
  'PROSECUTION',
  'NON_PROSECUTION',
  'REVERSE_LINKAGE',
  'JUDGMENT',
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
  RECONSIDERATION: 'running',
  SUPERVISION_REQUESTED: 'running',
  REASONS_REQUESTED: 'running',
  FILING_ORDERED: 'waiting',
  GOODS_HANDED_OVER: 'good',
  PROSECUTION: 'good',
  JUDGMENT: 'good',
  REVERSE_LINKAGE: 'running',
  UPHELD: 'bad',
  FILED: 'good',
  REJECTED: 'bad',
  NOT_FILED: 'bad',
};

export function referralTone(state: string): Tone {
  return TONES[state] ?? 'neutral';
}
