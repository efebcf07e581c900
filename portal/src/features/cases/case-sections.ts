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
  { name: 'statements', at: 'hearing.statements', fields: ['by', 'content', 'receivedOn', 'review'] },
  {
    name: 'hearing',
    at: 'hearing.hearing',
    fields: ['requestedOn', 'by', 'presider', 'heldAt', 'place', 'notifiedOn', 'endedOn', 'outcome', 'minutes', 'report'],
  },
  { name: 'discussion', at: 'hearing.discussion', fields: ['on', 'participants', 'opinion', 'document'] },
  {
    name: 'range',
    at: 'decision.basis',
    fields: ['violation', 'legalBasis', 'least', 'most', 'serious', 'mustBeHeavier', 'lawfulSource', 'mitigation', 'sanctions'],
  },
];
