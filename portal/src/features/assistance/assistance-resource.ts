import { agency, ahead, choice, danger, evidence, flag, form, long, main, record, region, text, texts } from '../../shared/form/fields';
import { OFFICE_FUNCTIONS } from '../../shared/kit/functions';
import { valueAt, type ResourceSpec } from '../../shared/kit/resource';
import { assistance } from './assistance-messages';

const GROUNDS = ['NOT_IN_POWERS', 'ILLEGAL_REQUEST', 'INSUFFICIENT_INFO', 'ALREADY_DONE'];

/** Assistance between offices (协助调查, CASE-13): from the letter to the answer. */
export const spec: ResourceSpec = {
  collection: '/api/assistance-requests',
  path: '/assistance-requests',
  words: assistance,
  states: {
    SENT: 'waiting',
    RECEIVED: 'running',
    INFORMATION_ASKED: 'waiting',
    ANSWERED: 'good',
    DECLINED: 'bad',
    WITHDRAWN: 'neutral',
  },
  columns: ['askerName', 'agencyName', 'caseNumber'],
  title: (it) => [valueAt(it, 'asker.name'), valueAt(it, 'helper.name')].filter(Boolean).join(' → '),
  subtitle: ['caseNumber', 'documentNumber'],
  sections: [
    { name: 'letter', fields: ['asker', 'helper', 'documentNumber', 'caseNumber', 'facts', 'items', 'urgent', 'evidenceIds', 'sentAt'] },
    { name: 'course', fields: ['received', 'asked', 'supplied', 'delay', 'overdue'] },
    { name: 'answer', at: 'answer', fields: ['documentNumber', 'findings', 'attachments', 'by', 'at', 'late'] },
    { name: 'end', fields: ['declined', 'withdrawn'] },
  ],
  create: {
    roles: ['officer', 'head', 'deputy-head'],
    spec: form(
      record('caseId', '/api/cases'),
      agency('agency?', { types: ['MARKET_REGULATION', 'IP_OFFICE'] }),
      choice('function?', OFFICE_FUNCTIONS),
      region('region?'),
      text('documentNumber', { max: 60 }),
      long('facts', { max: 5000 }),
      texts('items'),
      flag('urgent'),
      evidence(),
    ),
  },
  commands: {
    receive: main(),
    answer: main(text('documentNumber', { max: 60 }), long('findings', { max: 10_000 }), evidence()),
    'extend-notice': form(long('reason'), ahead('expectedOn')),
    'request-information': { ...form(texts('items')), initial: { items: [''] } },
    'supply-information': main(long('text', { max: 5000 }), evidence()),
    decline: danger(choice('ground', GROUNDS), long('explanation'), text('documentNumber?', { max: 60 })),
    withdraw: danger(long('reason')),
  },
};
