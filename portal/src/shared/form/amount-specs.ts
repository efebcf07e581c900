import type { FieldSpec } from './field-spec';

const money = (name: string): FieldSpec => ({ kind: 'money', name });
const count = (name: string): FieldSpec => ({ kind: 'count', name });
const flag = (name: string): FieldSpec => ({ kind: 'flag', name });

export const CRIMES = ['C213', 'C214', 'C215', 'C216', 'C217', 'C218', 'C219', 'C219-1'] as const;
export const INDICATORS = ['WAREHOUSE', 'TOOLS', 'LEDGERS', 'MULTI_PROVINCE_SALES', 'REPEAT_OFFENDER'] as const;

/** The amounts that the criminal screen reads (domain.md 4.2, 4.4), by the names of the API. */
export const MONEY_FACTS: readonly FieldSpec[] = [
  'illegalBusinessAmount',
  'illegalGains',
  'salesAmount',
  'goodsValue',
  'serviceGains',
  'loss',
].map(money);

export const COUNT_FACTS: readonly FieldSpec[] = [
  'markCount',
  'patentCount',
  'copies',
  'works',
  'clicks',
  'downloads',
  'members',
  'labels',
  'labelKinds',
  'labelsUnsold',
  'copiesUnsold',
].map(count);

export const CIRCUMSTANCE_FACTS: readonly FieldSpec[] = [
  ...['repeatWithin2Years', 'service', 'amountsUndeterminable', 'circumventionTools', 'ownerBankrupt', 'foreignRecipient', 'offlineOnly'].map(flag),
  { kind: 'choice', name: 'indicators', group: 'indicator', options: INDICATORS, multiple: true },
];
