import { choice, danger, evidence, flag, form, long, main, record, text } from '../../shared/form/fields';
import type { ResourceSpec } from '../../shared/kit/resource';
import { appointments } from './appointment-messages';

/** Appointments of experts (聘请专家、技术调查官). */
export const spec: ResourceSpec = {
  collection: '/api/expert-appointments',
  path: '/expert-appointments',
  words: appointments,
  states: {
    APPOINTED: 'waiting',
    DECLINED: 'bad',
    CONFLICTED: 'bad',
    ACCEPTED: 'waiting',
    CHALLENGED: 'waiting',
    REPLACED: 'bad',
    OPINION_GIVEN: 'good',
    ENDED: 'neutral',
  },
  columns: ['targetNumber'],
  title: (record) => [record['expertName'], record['targetNumber']].filter(Boolean).join(' — '),
  sections: [
    { name: 'appointment', fields: ['expertName', 'targetKind', 'targetNumber', 'targetTitle', 'questions', 'evidenceIds', 'appointedBy', 'appointedOn'] },
    { name: 'opinion', at: 'opinion', fields: ['opinion', 'papers', 'by', 'on'] },
    { name: 'challenges', at: 'challenges', fields: ['ground', 'by', 'reasons', 'on'] },
    { name: 'decisions', at: 'decisions', fields: ['upheld', 'reasons', 'on'] },
    { name: 'course', fields: ['acceptance', 'declined', 'conflict', 'ending'] },
  ],
  create: {
    roles: ['officer', 'head', 'deputy-head'],
    spec: form(
      record('expert', '/api/experts'),
      choice('targetKind', ['CASE', 'PATENT_RULING']),
      text('target'),
      long('questions', { max: 5000 }),
      evidence(),
    ),
  },
  commands: {
    accept: main(flag('noConflict'), long('conflict?', { max: 1000 })),
    decline: danger(long('reason', { max: 1000 })),
    challenge: form(
      choice('ground', ['PARTY_OR_RELATIVE', 'INTEREST', 'AGENT', 'EARLIER_OPINION', 'OTHER']),
      text('by', { max: 100 }),
      long('reasons', { max: 2000 }),
    ),
    'decide-challenge': main(flag('upheld'), long('reasons', { max: 2000 })),
    'record-opinion': main(long('opinion', { max: 10_000 }), evidence('papers?')),
    end: danger(long('reason', { max: 1000 })),
  },
};
