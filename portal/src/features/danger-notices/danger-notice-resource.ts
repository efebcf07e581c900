import { long, main, text } from '../../shared/form/fields';
import type { ResourceSpec } from '../../shared/kit/resource';
import { dangerNotices } from './messages';

/** What a mediator reports to the police or an office (激化风险报告, MED-09). */
export const spec: ResourceSpec = {
  collection: '/api/danger-notices',
  path: '/danger-notices',
  words: dangerNotices,
  states: { SENT: 'bad', RECEIVED: 'running', ANSWERED: 'good' },
  title: (record) => (Array.isArray(record['parties']) ? (record['parties'] as string[]).join(' / ') : ''),
  subtitle: ['mediationNumber', 'region'],
  sections: [
    { name: 'report', fields: ['parties', 'facts', 'region', 'committee', 'mediationNumber', 'reportedBy', 'reportedAt', 'office'] },
    { name: 'receipt', at: 'receipt', fields: ['number', 'by', 'at'] },
    { name: 'measures', at: 'measures', fields: ['text', 'by', 'at'] },
  ],
  commands: { receive: main(text('receiptNumber', { max: 60 })), answer: main(long('measures', { max: 2000 })) },
};
