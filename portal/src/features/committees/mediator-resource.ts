import { agency, choice, count, danger, form, long, main, past, text } from '../../shared/form/fields';
import type { ResourceSpec } from '../../shared/kit/resource';
import { mediators } from './mediator-messages';

const RELATIONS = ['KINSHIP', 'INTEREST', 'EMPLOYMENT', 'JUROR', 'AGENT', 'WITNESS', 'EXPERT', 'OTHER'];

/** A mediator in the register: what a grade was proposed with is shown beside it. */
export const spec: ResourceSpec = {
  collection: '/api/mediators',
  path: '/mediators',
  words: mediators,
  states: { ENGAGED: 'good', SUSPENDED: 'waiting', REMOVED: 'neutral' },
  title: (record) => String(record['name'] ?? ''),
  subtitle: ['grade'],
  sections: [
    { name: 'mediator', fields: ['committee', 'grade', 'graded', 'engagedOn', 'available'] },
    { name: 'proposal', at: 'proposal', fields: ['grade', 'on', 'publishedOn', 'figures', 'rulesVersion', 'source'] },
    { name: 'criteria', at: 'proposal.criteria', fields: ['name', 'value', 'limit', 'met'] },
    { name: 'trainings', at: 'trainings', fields: ['on', 'hours', 'topic'] },
    { name: 'ties', at: 'ties', fields: ['relation', 'party', 'creditCode', 'since'] },
  ],
  create: {
    roles: ['committee-director'],
    spec: form(agency('committee', { types: ['MEDIATION_COMMITTEE'] }), text('name', { max: 60 }), text('sub?', { max: 64 }), past('born'), past('engagedOn')),
  },
  commands: {
    'record-training': form(past('on'), count('hours'), text('topic', { max: 200 })),
    'declare-tie': form(choice('relation', RELATIONS), text('party'), text('creditCode?', { check: 'creditCode' })),
    'propose-grade': main(choice('grade', ['L1', 'L2', 'L3', 'L4'])),
    'publish-grade': main(),
    'withdraw-grade': danger(long('reason', { max: 1000 })),
    'confirm-grade': main(),
    suspend: danger(long('reason', { max: 1000 })),
    resume: main(),
    remove: danger(long('reason', { max: 1000 })),
  },
};
