import { choice, count, danger, evidence, flag, form, long, main, money, party, past, record, text } from '../../shared/form/fields';
import { valueAt, type ResourceSpec } from '../../shared/kit/resource';
import { BASES, INTENT, RIGHTS, SERIOUS } from './indicators';
import { punitiveClaims } from './punitive-claim-messages';

/** Facts for claims of punitive damages (惩罚性赔偿). */
export const spec: ResourceSpec = {
  collection: '/api/punitive-claims',
  path: '/punitive-claims',
  words: punitiveClaims,
  states: {
    COLLECTING: 'waiting',
    CLAIMED: 'good',
    CLOSED: 'neutral',
  },
  title: (record) => [valueAt(record, 'defendant.name'), record['claimNumber'] ?? record['caseNumber']].filter(Boolean).join(' — '),
  sections: [
    { name: 'claim', fields: ['right', 'actDate', 'defendant', 'claimNumber', 'caseNumber', 'openedOn'] },
    { name: 'range', at: 'range', fields: ['possible', 'legalBasis', 'base', 'from', 'to', 'missing', 'notes'] },
    { name: 'facts', at: 'facts', fields: ['fact', 'intent', 'serious', 'text', 'source', 'on'] },
    { name: 'course', fields: ['base', 'fines', 'claim', 'closing'] },
  ],
  create: {
    roles: ['rights-holder', 'judge', 'officer', 'head', 'deputy-head'],
    spec: form(choice('right', RIGHTS), past('actDate'), party('defendant'), text('claimNumber?', { max: 60 }), record('caseId?', '/api/cases')),
  },
  commands: {
    'record-fact': main(
      choice('intent?', INTENT),
      choice('serious?', SERIOUS),
      long('text', { max: 5000 }),
      text('source', { max: 500 }),
      evidence(),
    ),
    'strike-fact': danger(count('fact'), long('reason', { max: 1000 })),
    'establish-base': form(
      choice('kind', BASES),
      money('amount'),
      count('licenceTimes?'),
      flag('othersUnknown'),
      text('source', { max: 500 }),
    ),
    'note-fines': form(money('amount'), text('document', { max: 60 })),
    claim: main(
      money('amount'),
      long('method', { max: 5000 }),
      choice('moment', ['AT_FILING', 'BEFORE_END_OF_ARGUMENT', 'AFTER_ARGUMENT', 'SECOND_INSTANCE']),
    ),
    close: danger(long('reason', { max: 1000 })),
  },
  without: ['clocks', 'due'],
};
