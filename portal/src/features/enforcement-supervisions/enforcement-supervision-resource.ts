import { agency, choices, danger, flag, form, long, main, text } from '../../shared/form/fields';
import type { ResourceSpec } from '../../shared/kit/resource';
import { enforcementSupervisions } from './messages';

const FAULTS = ['ILLEGAL_CROSS_REGION', 'PROFIT_DRIVEN', 'DISORDERLY_FINES', 'DISORDERLY_CHECKS', 'DISORDERLY_SEIZURES'];

/** Opinions of the justice bureau on how offices enforce (行政执法监督, SUP-04). */
export const spec: ResourceSpec = {
  collection: '/api/enforcement-supervisions',
  path: '/enforcement-supervisions',
  words: enforcementSupervisions,
  states: { ISSUED: 'waiting', OBJECTED: 'waiting', RECTIFYING: 'running', RECTIFIED: 'waiting', CLOSED: 'good' },
  title: (it) => String(it['documentNumber'] ?? ''),
  subtitle: ['office', 'bureau'],
  sections: [
    { name: 'opinion', fields: ['office', 'bureau', 'caseNumber', 'faults', 'facts', 'demands', 'documentNumber', 'issuedOn'] },
    { name: 'course', fields: ['reply', 'upheld', 'returned', 'closing'] },
    { name: 'reports', at: 'reports', fields: ['on', 'report'] },
  ],
  create: {
    roles: ['officer', 'deputy-head', 'head'],
    spec: form(
      agency('office'),
      text('caseId?', { max: 36 }),
      choices('faults', FAULTS),
      long('facts', { max: 5000 }),
      long('demands', { max: 5000 }),
      text('documentNumber', { max: 60 }),
    ),
  },
  commands: {
    reply: main(flag('accepted'), long('statement', { max: 5000 }), { ...long('measures?', { max: 5000 }), when: { field: 'accepted', is: [true] } }),
    uphold: main(long('reasons')),
    'report-rectification': main(long('report', { max: 10000 })),
    'return-rectification': danger(long('reasons')),
    close: main(long('conclusion', { max: 5000 })),
  },
};
