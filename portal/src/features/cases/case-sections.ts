import type { SectionSpec } from '../../shared/kit/resource';

/** What the investigation has brought so far. */
export const INQUIRY: readonly SectionSpec[] = [
  {
    name: 'measures',
    at: 'measures',
    fields: ['number', 'kind', 'items', 'place', 'takenAt', 'urgent', 'approvedOn', 'document', 'legalBasis', 'lapsed', 'end'],
  },
  { name: 'permits', at: 'permits', fields: ['number', 'kind', 'scope', 'on', 'used'] },
  { name: 'examinations', at: 'inquiry.examinations', fields: ['number', 'kind', 'by', 'document', 'begunOn', 'dueOn', 'endedOn', 'result', 'signer'] },
  { name: 'recusals', at: 'inquiry.recusals', fields: ['number', 'person', 'relation', 'reason', 'appliedOn', 'granted', 'why'] },
  { name: 'standstills', at: 'inquiry.standstills', fields: ['reason', 'from', 'until', 'approval'] },
  { name: 'lateEntries', at: 'inquiry.lateEntries', fields: ['action', 'happenedOn', 'enteredOn'] },
  { name: 'statements', at: 'hearings.statements', fields: ['by', 'content', 'receivedOn', 'review'] },
  {
    name: 'hearing',
    at: 'hearings.hearing',
    fields: ['requestedOn', 'by', 'presider', 'heldAt', 'place', 'notifiedOn', 'endedOn', 'outcome', 'minutes', 'report'],
  },
  { name: 'discussion', at: 'hearings.discussion', fields: ['on', 'participants', 'opinion', 'document'] },
  {
    name: 'range',
    at: 'decision.basis',
    fields: ['violation', 'legalBasis', 'least', 'most', 'serious', 'mustBeHeavier', 'lawfulSource', 'mitigation', 'sanctions'],
  },
  { name: 'service', fields: ['aftermath.announcement', 'aftermath.served'] },
  { name: 'fine', fields: ['aftermath.extraFine', 'aftermath.left', 'aftermath.deferral'] },
  { name: 'payments', at: 'aftermath.payments', fields: ['amount', 'receipt', 'paidOn', 'on'] },
  { name: 'remedies', at: 'aftermath.remedies', fields: ['number', 'kind', 'authority', 'caseNumber', 'filedOn', 'outcome', 'endedOn', 'document', 'newFine', 'newConfiscation'] },
  { name: 'enforcement', fields: ['aftermath.demand', 'aftermath.enforcement'] },
  {
    name: 'publication',
    at: 'publication',
    fields: ['elsewhere', 'pushedOn', 'receivedOn', 'publishedOn', 'until', 'summary', 'withdrawnOn', 'withdrawnBecause', 'endedOn'],
  },
  { name: 'custody', fields: ['custody.transfer', 'custody.dispute', 'custody.earlier', 'custody.former', 'custody.shares'] },
  { name: 'receipts', at: 'custody.file.receipts', fields: ['stage', 'office', 'by', 'at'] },
  { name: 'closing', fields: ['aftermath.closingForm', 'aftermath.archive'] },
];
