import { agency, choice, choices, danger, flag, form, long, main, money, party, past, region, right, rows, text } from '../../shared/form/fields';
import { CRIMES } from '../../shared/form/amount-specs';
import { OFFICE_FUNCTIONS } from '../../shared/kit/functions';
import { valueAt, type ResourceSpec } from '../../shared/kit/resource';
import { customsDetentions } from './detention-messages';

const DISPOSALS = ['PUBLIC_WELFARE', 'SALE_TO_OWNER', 'AUCTION', 'DESTROY'];

/** Suspected goods at customs (CUS): from the notice to disposal or release. */
export const spec: ResourceSpec = {
  collection: '/api/customs-detentions',
  path: '/customs-detentions',
  words: customsDetentions,
  states: {
    SUSPECTED: 'waiting',
    NOTICE_SERVED: 'waiting',
    APPLIED: 'waiting',
    DETAINED: 'running',
    UNDECIDED: 'waiting',
    INFRINGING: 'running',
    COURT_ASSISTED: 'running',
    CONFISCATED: 'good',
    DISPOSED: 'good',
    RELEASED: 'neutral',
  },
  title: (record) => [record['goods'], valueAt(record, 'consignee.name')].filter(Boolean).join(' — '),
  subtitle: ['basis', 'agency'],
  sections: [
    {
      name: 'goods',
      fields: ['goods', 'value', 'direction', 'owner', 'consignee', 'right', 'recordalNumber', 'region', 'agency', 'requiredSecurity', 'openedAt'],
    },
    {
      name: 'course',
      fields: ['notice', 'application', 'detained', 'finding', 'courtNotice', 'counterSecurity', 'counterSecurityReturned', 'helpAsked', 'helpGiven'],
    },
    { name: 'result', fields: ['release', 'confiscation', 'disposal', 'crimeReferred', 'referral'] },
  ],
  create: {
    roles: ['officer', 'rights-holder'],
    spec: form(
      choice('basis', ['EX_OFFICIO', 'ON_APPLICATION']),
      party('owner'),
      right(),
      text('recordalNumber?', { max: 60 }),
      text('goods', { max: 1000 }),
      money('value'),
      { ...money('securityAmount?'), when: { field: 'basis', is: ['ON_APPLICATION'] } },
      party('consignee'),
      choice('direction', ['IMPORT', 'EXPORT']),
      region(),
    ),
  },
  commands: {
    'serve-notice': main(past('servedOn'), agency('ownerAgency?', { types: ['RIGHTS_HOLDER'] })),
    apply: main(money('securityAmount'), long('note?', { max: 1000 })),
    detain: main(text('documentNumber', { max: 60 }), past('detainedOn')),
    decide: main(choice('finding', ['INFRINGING', 'NOT_INFRINGING', 'CANNOT_DECIDE']), long('explanation', { max: 5000 })),
    'record-court-notice': form(text('court', { max: 100 }), text('caseNumber', { max: 60 }), past('receivedOn')),
    'give-counter-security': form(money('amount'), text('by')),
    'return-counter-security': form(long('reason', { max: 1000 })),
    release: danger(
      choice('ground', ['NO_APPLICATION', 'NO_COURT_NOTICE', 'WITHDRAWN', 'COURT_LIFTED'], { group: 'release' }),
      long('note?', { max: 1000 }),
    ),
    confiscate: main(text('documentNumber', { max: 60 }), long('reasons', { max: 5000 })),
    dispose: main(
      choice('method', DISPOSALS, { group: 'disposal' }),
      choices('notPossible?', DISPOSALS, { group: 'disposal' }),
      flag('onlyLabelRemoved'),
      long('reasons'),
    ),
    'refer-crime': {
      ...form(
        long('suspicion', { max: 5000 }),
        choices('crimes', CRIMES, { group: 'crime' }),
        rows('officers', 2, [text('name', { max: 60 }), text('certificate', { max: 40 })]),
      ),
      initial: { officers: [{}, {}] },
    },
    'ask-for-help': form(choice('function', OFFICE_FUNCTIONS), long('question')),
    'give-help': main(long('answer', { max: 5000 })),
  },
};
