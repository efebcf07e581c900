import type { SectionSpec } from '../../shared/kit/resource';

/** What a complaint has besides the act and the parties: where it came from, whose it is, what was told. */
export const COMPLAINT_SECTIONS: readonly SectionSpec[] = [
  { name: 'why', at: 'agency', fields: ['name', 'function', 'reason'] },
  { name: 'origin', fields: ['origin'] },
  { name: 'trade', at: 'online', fields: ['platform', 'byOperator', 'platformRegion', 'merchantRegion'] },
  { name: 'consumer', fields: ['identityRequestedUntil', 'call', 'agreement', 'termination'] },
  { name: 'duties', at: 'duties', fields: ['filingTold', 'outcome', 'resultTold', 'reportedBack'] },
  { name: 'linked', at: 'linked', fields: ['relation', 'complaint:self', 'note'] },
  { name: 'transfer', at: 'transfer', fields: ['to', 'ownSystem', 'reason', 'materials', 'at'] },
  { name: 'dispute', at: 'dispute', fields: ['other', 'reason', 'since', 'superior', 'reportedAt'] },
  { name: 'handovers', at: 'handovers', fields: ['way', 'from', 'to', 'at', 'reason', 'document', 'reportBackBy'] },
  { name: 'receipts', at: 'file.receipts', fields: ['stage', 'by', 'at'] },
];
