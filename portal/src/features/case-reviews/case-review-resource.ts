import { agency, choice, count, danger, long, main, rows, text } from '../../shared/form/fields';
import type { ResourceSpec } from '../../shared/kit/resource';
import { caseReviews } from './messages';

const ITEMS = ['COMPETENCE', 'FACTS', 'LAW', 'PROCEDURE', 'PAPERS', 'EXECUTION'];
const GRADES = ['EXCELLENT', 'QUALIFIED', 'UNQUALIFIED'];

/** Reviews of closed cases (案件评查, SUP-05). */
export const spec: ResourceSpec = {
  collection: '/api/case-reviews',
  path: '/case-reviews',
  words: caseReviews,
  states: { DRAWN: 'waiting', IN_REVIEW: 'running', GRADED: 'good', CORRECTING: 'bad', CORRECTED: 'waiting', ACCEPTED: 'good' },
  filters: [{ name: 'grade', options: GRADES }, { name: 'year', kind: 'text' }],
  title: (it) => String(it['caseNumber'] ?? ''),
  subtitle: ['agency', 'because'],
  sections: [
    { name: 'case', fields: ['caseNumber', 'caseId', 'agency', 'closedOn', 'organiser', 'because', 'reviewers'] },
    { name: 'grading', at: 'grading', fields: ['grade', 'points', 'fatal', 'opinion', 'by', 'noticeNumber', 'corrections', 'on'] },
    { name: 'scores', at: 'grading.scores', fields: ['item', 'points', 'remark'] },
    { name: 'reports', at: 'reports', fields: ['on', 'report'] },
    { name: 'course', fields: ['returned', 'accepted'] },
  ],
  commands: {
    'name-reviewers': { ...main(rows('reviewers', 1, [text('name', { max: 60 }), agency('agency?')])), initial: { reviewers: [{}] } },
    grade: {
      ...main(
        rows('scores', ITEMS.length, [choice('item', ITEMS), count('points'), long('remark?', { max: 1000 })]),
        long('fatal?', { max: 1000 }),
        long('opinion', { max: 5000 }),
        text('noticeNumber?', { max: 60 }),
        long('corrections?', { max: 5000 }),
      ),
      initial: { scores: ITEMS.map((item) => ({ item })) },
    },
    'report-correction': main(long('report', { max: 10000 })),
    'accept-correction': main(long('note?', { max: 1000 })),
    'return-correction': danger(long('reasons')),
  },
};
