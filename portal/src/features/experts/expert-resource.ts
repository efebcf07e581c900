import { ahead, choices, danger, form, long, main, text, texts } from '../../shared/form/fields';
import type { ResourceSpec } from '../../shared/kit/resource';
import { experts } from './expert-messages';
import { FIELDS } from './fields';

/** Experts and technical investigators (专家库、技术调查官). */
export const spec: ResourceSpec = {
  collection: '/api/experts',
  path: '/experts',
  words: experts,
  states: {
    ACTIVE: 'good',
    SUSPENDED: 'waiting',
    REMOVED: 'neutral',
  },
  filters: [{ name: 'field', group: 'fields', options: FIELDS }],
  columns: ['employer'],
  title: (record) => [record['name'], record['title']].filter(Boolean).join(' · '),
  subtitle: ['employer'],
  sections: [
    { name: 'entry', fields: ['name', 'kinds', 'fields', 'title', 'employer', 'employerCode', 'interests', 'termUntil', 'hasAccount'] },
    { name: 'course', fields: ['suspension', 'resumption', 'removal'] },
  ],
  create: {
    roles: ['officer', 'head', 'deputy-head'],
    spec: form(
      text('name', { max: 60 }),
      choices('kinds', ['EXPERT', 'TECHNICAL_INVESTIGATOR']),
      choices('fields', FIELDS),
      text('title', { max: 100 }),
      text('employer', { max: 200 }),
      text('employerCode?'),
      text('account?', { max: 60 }),
      texts('interests?'),
      ahead('termUntil'),
    ),
  },
  commands: {
    'declare-interests': form(texts('interests')),
    renew: form(ahead('termUntil')),
    suspend: danger(long('reason', { max: 1000 })),
    resume: main(),
    remove: danger(long('reason', { max: 1000 })),
  },
  without: ['clocks', 'due'],
};
