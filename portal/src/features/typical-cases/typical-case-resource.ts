import { count, danger, form, long, main, record, text } from '../../shared/form/fields';
import type { AnyRecord, ResourceSpec } from '../../shared/kit/resource';
import { typicalCases } from './messages';

const TEXT = [text('title', { max: 200 }), long('facts', { max: 10000 }), long('significance', { max: 5000 })];
const textOf = (it: AnyRecord) => ({ title: it['title'], facts: it['facts'], significance: it['significance'] });

/** Typical cases: recommended, selected, published (典型案例, SUP-06). */
export const spec: ResourceSpec = {
  collection: '/api/typical-cases',
  path: '/typical-cases',
  words: typicalCases,
  states: { RECOMMENDED: 'waiting', NOT_SELECTED: 'neutral', SELECTED: 'running', PUBLISHED: 'good', WITHDRAWN: 'bad' },
  filters: [{ name: 'year', kind: 'text' }],
  title: (it) => String(it['title'] ?? ''),
  subtitle: ['agency'],
  sections: [
    { name: 'case', fields: ['caseNumber', 'caseId', 'agency', 'province', 'right:rightKind', 'recommendedOn'] },
    { name: 'text', fields: ['title', 'facts', 'significance'] },
    { name: 'course', fields: ['selection', 'declined', 'publication', 'withdrawal'] },
  ],
  create: { roles: ['officer', 'deputy-head', 'head'], spec: form(record('caseId', '/api/cases'), ...TEXT) },
  commands: (it) => ({
    revise: { ...form(...TEXT), initial: textOf(it) },
    select: main(count('year?'), long('comment')),
    decline: danger(long('reasons')),
    publish: main(),
    withdraw: danger(long('reasons')),
  }),
};
