import { agency, choice, danger, long, main, past, record, text } from '../../shared/form/fields';
import type { ResourceSpec } from '../../shared/kit/resource';
import { notices } from './messages';

const KINDS = ['CLUE_NOTICE', 'CASE_NOTICE', 'ADVICE', 'PROCURATORIAL_OPINION', 'REFERRAL_DEMAND', 'PROCURATORIAL_SUGGESTION'];

/** Letters between offices (线索通报、案情通报、咨询、检察意见、检察建议). */
export const spec: ResourceSpec = {
  collection: '/api/notices',
  path: '/notices',
  words: notices,
  states: { SENT: 'waiting', RECEIVED: 'running', ANSWERED: 'good', WITHDRAWN: 'neutral' },
  filters: [{ name: 'kind', group: 'noticeKind', options: KINDS }],
  title: (one) => String(one['subject'] ?? ''),
  subtitle: ['from', 'to'],
  sections: [
    {
      name: 'letter',
      fields: ['from', 'to', 'documentNumber', 'subject', 'text', 'caseNumber', 'eventOn', 'sentAt', 'late', 'binds', 'withdrawn', 'superiorTold'],
    },
    { name: 'receipt', at: 'receipt', fields: ['by', 'at'] },
    { name: 'answer', at: 'answer', fields: ['text', 'documentNumber', 'by', 'at', 'late'] },
  ],
  create: {
    roles: ['officer', 'head', 'police', 'procurator', 'judge'],
    spec: {
      fields: [
        choice('kind', KINDS, { group: 'noticeKind' }),
        agency('to'),
        text('documentNumber', { max: 100 }),
        text('subject', { max: 200 }),
        long('text'),
        record('caseId?', '/api/cases'),
        text('caseNumber?', { max: 50 }),
        { ...past('eventOn?'), when: { field: 'kind', is: ['CASE_NOTICE'] } },
      ],
    },
  },
  commands: {
    receive: main(),
    answer: main(long('text'), text('documentNumber?', { max: 100 })),
    withdraw: danger(long('reason', { max: 2000 })),
    'notify-superior': main(),
  },
};
