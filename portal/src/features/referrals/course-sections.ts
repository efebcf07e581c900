import type { SectionSpec } from '../../shared/kit/resource';

/** The referral's course: letters, hand-overs with their receipts, outcome, what was missed. */
export const COURSE: readonly SectionSpec[] = [
  { name: 'outcome', at: 'outcome', fields: ['court', 'nonProsecution', 'decidedOn', 'convicted', 'sentence', 'fine', 'setOff'] },
  { name: 'letters', at: 'letters', fields: ['letter:kind', 'documentNumber', 'office', 'by', 'at', 'text', 'basis', 'late', 'unusualNumber'] },
  {
    name: 'goods',
    at: 'goods',
    fields: ['stage', 'owner', 'goodsItems:items', 'papers', 'difference', 'partyNotice', 'givenBy', 'givenAt', 'late', 'counted', 'foundDifference', 'takenBy', 'takenAt', 'refusedBecause'],
  },
  { name: 'ledger', at: 'file', fields: ['owner', 'epoch', 'stage'] },
  { name: 'receipts', at: 'file.receipts', fields: ['stage', 'office', 'by', 'at'] },
  { name: 'penalties', at: 'report.earlierPenalties', fields: ['penaltyKind:kind', 'documentNumber', 'decidedOn', 'fine', 'effect'] },
  { name: 'consultations', at: 'annex.consultations', fields: ['id', 'asked', 'question', 'by', 'at', 'reply', 'joins', 'repliedAt', 'late'] },
  { name: 'overdue', at: 'annex.overdue', fields: ['rule', 'breachedAt', 'noticedAt'] },
  { name: 'leads', at: 'annex.leads', fields: ['documentNumber', 'by', 'at', 'basis'] },
];
