import { choice, choices, count, danger, evidence, form, long, main, party, record, region, right, text } from '../../shared/form/fields';
import { valueAt, type ResourceSpec } from '../../shared/kit/resource';
import { aidRequests } from './aid-request-messages';

/** Requests for rights aid (知识产权维权援助). */
export const spec: ResourceSpec = {
  collection: '/api/aid-requests',
  path: '/aid-requests',
  words: aidRequests,
  states: {
    REQUESTED: 'waiting',
    REFUSED: 'bad',
    ACCEPTED: 'waiting',
    ASSIGNED: 'waiting',
    ANSWERED: 'good',
    CLOSED: 'neutral',
    WITHDRAWN: 'neutral',
  },
  filters: [{ name: 'region', kind: 'region' }],
  columns: ['agencyName'],
  title: (record) => [valueAt(record, 'right.title'), valueAt(record, 'applicant.name')].filter(Boolean).join(' — '),
  subtitle: ['centreName'],
  sections: [
    {
      name: 'request',
      fields: ['applicant', 'kinds', 'right', 'region', 'foreignPlace', 'description', 'centreName', 'workstationName', 'evidenceIds', 'askedAt'],
    },
    { name: 'assignments', at: 'assignments', fields: ['to', 'kind', 'note', 'on'] },
    { name: 'answers', at: 'answers', fields: ['answer', 'papers', 'by', 'on'] },
    { name: 'handOns', at: 'handOns', fields: ['target', 'recordNumber', 'on'] },
    { name: 'course', fields: ['acceptance', 'refusal', 'extension', 'closing', 'evaluation', 'withdrawal'] },
  ],
  create: {
    roles: ['rights-holder', 'officer'],
    spec: form(
      party('applicant'),
      choices('kinds', ['ADVICE', 'EXPERT', 'APPRAISAL', 'FOREIGN_DISPUTE']),
      right(),
      region(),
      record('workstation?', '/api/workstations'),
      long('description', { max: 5000 }),
      text('foreignPlace?', { max: 100 }),
      evidence(),
    ),
  },
  commands: {
    accept: main(long('note?', { max: 1000 })),
    refuse: danger(choice('ground', ['NOT_IP', 'NOT_OF_THE_REGION', 'IN_COURT_WITH_COUNSEL', 'NO_PROOF', 'OTHER']), long('reasons', { max: 2000 })),
    assign: main(text('to', { max: 100 }), choice('kind', ['ADVICE', 'EXPERT', 'APPRAISAL', 'FOREIGN_DISPUTE']), long('note?', { max: 1000 })),
    extend: form(long('reason', { max: 1000 })),
    answer: main(long('answer', { max: 10_000 }), evidence('papers?')),
    'hand-on': form(choice('target', ['COMPLAINT', 'MEDIATION']), text('record')),
    close: main(choice('result', ['ADVISED', 'OPINION_GIVEN', 'SETTLED', 'HANDED_ON', 'NO_HELP_POSSIBLE']), long('summary', { max: 5000 })),
    evaluate: form(count('score'), long('remarks?', { max: 1000 })),
    withdraw: danger(long('reason', { max: 1000 })),
  },
};
