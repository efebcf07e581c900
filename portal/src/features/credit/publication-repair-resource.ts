import { choice, count, danger, evidence, flag, form, long, main, text } from '../../shared/form/fields';
import { valueAt, type ResourceSpec } from '../../shared/kit/resource';
import { publicationRepairs } from './publication-repair-messages';

/** Early end of the publication of a penalty (信用修复, CRE-04). */
export const spec: ResourceSpec = {
  collection: '/api/publication-repairs',
  path: '/publication-repairs',
  words: publicationRepairs,
  states: {
    REQUESTED: 'waiting',
    DECLINED: 'bad',
    ACCEPTED: 'waiting',
    GRANTED: 'good',
    REFUSED: 'bad',
    WITHDRAWN: 'neutral',
  },
  columns: ['agencyName'],
  title: (record) => [valueAt(record, 'party.name'), record['caseNumber']].filter(Boolean).join(' — '),
  sections: [
    { name: 'request', fields: ['caseNumber', 'party', 'office', 'publishedOn', 'sector', 'statement', 'evidenceIds', 'requestedOn'] },
    { name: 'course', fields: ['acceptance', 'declined', 'decision', 'withdrawal'] },
  ],
  create: {
    roles: ['rights-holder', 'officer'],
    spec: form(
      text('caseId'),
      count('respondent?'),
      choice('sector', ['GENERAL', 'FOOD', 'DRUG', 'SPECIAL_EQUIPMENT']),
      flag('harmRemoved'),
      long('statement', { max: 5000 }),
      evidence(),
    ),
  },
  commands: {
    accept: main(choice('sector', ['GENERAL', 'FOOD', 'DRUG', 'SPECIAL_EQUIPMENT'])),
    decline: danger(long('reasons', { max: 2000 })),
    decide: main(flag('granted'), text('documentNumber', { max: 60 }), long('reasons', { max: 5000 })),
    withdraw: danger(long('reason', { max: 1000 })),
  },
};
