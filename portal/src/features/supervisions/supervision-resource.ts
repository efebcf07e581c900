import { agency, ahead, choice, choices, danger, flag, form, long, main, money, record, region, text, texts } from '../../shared/form/fields';
import type { ResourceSpec } from '../../shared/kit/resource';
import { supervisions } from './messages';

const CRITERIA = ['CROSSES_REGIONS', 'VALUE', 'MUST_REFER', 'FOREIGN_OR_PUBLIC', 'REPEAT_OFFENDER', 'OVERDUE_CLOCKS', 'ORDERED'];

/** Major cases under listed supervision (重大案件挂牌督办, SUP-01, SUP-03, REQ-24). */
export const spec: ResourceSpec = {
  collection: '/api/supervisions',
  path: '/supervisions',
  words: supervisions,
  states: {
    WATCHED: 'waiting',
    PROPOSED: 'waiting',
    LISTED: 'running',
    DECLINED: 'neutral',
    REMINDED: 'waiting',
    CRITICISED: 'bad',
    TAKEN_OVER: 'running',
    RELEASED: 'good',
  },
  filters: [{ name: 'region', kind: 'region' }],
  title: (it) => String(it['caseNumber'] ?? ''),
  subtitle: ['caseOffice', 'supervisor'],
  sections: [
    { name: 'proposal', fields: ['caseNumber', 'caseId', 'caseAgency', 'caseOffice', 'supervisor', 'region', 'criteria', 'value', 'breached', 'explanation'] },
    { name: 'listing', fields: ['listing', 'declined', 'plan'] },
    { name: 'reports', at: 'reports', fields: ['on', 'progress'] },
    { name: 'pressure', fields: ['reminder', 'criticism', 'takeOver', 'handDown', 'release'] },
  ],
  create: {
    roles: ['officer', 'deputy-head', 'head', 'supervisor'],
    spec: form(
      record('caseId?', '/api/cases'),
      text('caseNumber', { max: 60 }),
      agency('caseAgency'),
      region(),
      choices('criteria', CRITERIA),
      money('value?'),
      long('explanation', { max: 5000 }),
    ),
  },
  commands: {
    list: main(text('noticeNumber', { max: 60 }), ahead('closeBy'), texts('jointly?')),
    decline: danger(long('reasons')),
    'submit-plan': main(long('plan', { max: 10000 })),
    report: main(long('progress', { max: 10000 })),
    remind: form(long('note')),
    criticise: form(long('note')),
    'take-over': danger(choice('ground', ['NO_PROGRESS', 'NECESSARY']), long('reasons')),
    'hand-down': form(agency('toAgency'), flag('reservedByLaw'), long('reasons')),
    release: form(long('reasons')),
  },
};
