import { agency, count, form, long, main } from '../../shared/form/fields';
import type { ResourceSpec } from '../../shared/kit/resource';
import { qualityReviews } from './messages';

/** The yearly sample of a body's mediations and its evaluation (抽查评估, MED-O10). */
export const spec: ResourceSpec = {
  collection: '/api/quality-reviews',
  path: '/quality-reviews',
  words: qualityReviews,
  states: { SAMPLED: 'waiting', EVALUATED: 'good' },
  title: (record) => [String(record['committee']), String(record['year'])],
  sections: [
    { name: 'review', fields: ['committee', 'year', 'ended', 'drawnOn', 'score', 'level', 'remarks', 'evaluatedOn'] },
    { name: 'sample', at: 'sample', fields: ['number', 'mediation:state'] },
  ],
  create: { roles: ['officer', 'supervisor'], spec: form(agency('committee', { types: ['MEDIATION_COMMITTEE'] }), count('year')) },
  commands: { evaluate: main(count('score'), long('remarks', { max: 2000 })) },
};
