import { choice, form, long, main, text } from '../../shared/form/fields';
import type { ResourceSpec } from '../../shared/kit/resource';
import { mediatorComplaints } from './mediator-complaint-messages';

/** A party's complaint about a mediator and what came of it (MED-O8). */
export const spec: ResourceSpec = {
  collection: '/api/mediator-complaints',
  path: '/mediator-complaints',
  words: mediatorComplaints,
  states: { RECEIVED: 'waiting', ANSWERED: 'good' },
  title: (record, label) => [record['mediatorName'], label('ground', String(record['ground']))].filter(Boolean).join(' — '),
  sections: [
    { name: 'complaint', fields: ['mediatorName', 'committee', 'ground', 'facts', 'mediationNumber', 'filedOn'] },
    { name: 'answer', fields: ['outcome', 'reasons', 'answeredOn'] },
  ],
  create: {
    roles: ['rights-holder'],
    spec: form(
      text('mediator', { max: 60 }),
      choice('ground', ['FAVOURING_A_SIDE', 'INSULT', 'TAKING_BENEFITS', 'LEAKING_SECRETS']),
      long('facts', { max: 5000 }),
      text('mediationNumber?', { max: 40 }),
    ),
  },
  commands: { answer: main(choice('outcome', ['UNFOUNDED', 'CRITICISM', 'ORDER_TO_CORRECT', 'REMOVAL']), long('reasons')) },
};
