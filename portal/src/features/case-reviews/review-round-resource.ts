import { agency, count, form, record } from '../../shared/form/fields';
import type { ResourceSpec } from '../../shared/kit/resource';
import { reviewRounds } from './messages';

/** A year's drawing of one office's closed cases (年度评查抽取, SUP-05). */
export const spec: ResourceSpec = {
  collection: '/api/review-rounds',
  path: '/review-rounds',
  words: reviewRounds,
  states: { DRAWN: 'good' },
  filters: [{ name: 'year', kind: 'text' }],
  title: (it) => [String(it['office']), String(it['year'])],
  subtitle: ['organiser'],
  sections: [
    { name: 'round', fields: ['office', 'organiser', 'year', 'population', 'seed', 'populationDigest', 'drawnOn'] },
    { name: 'sample', at: 'sample', fields: ['caseNumber', 'because'] },
  ],
  create: {
    roles: ['legal-reviewer', 'deputy-head', 'head', 'supervisor'],
    spec: form(agency('office'), count('year'), record('complained?', '/api/cases', { multiple: true })),
  },
  commands: {},
  without: ['clocks', 'due'],
};
