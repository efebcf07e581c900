import { agency, choice, choices, count, danger, flag, form, long, main, money, party, region, right, rows, text } from '../../shared/form/fields';
import type { FieldSpec } from '../../shared/form/field-spec';
import { valueAt, type AnyRecord, type ResourceSpec } from '../../shared/kit/resource';
import { entrustments } from './messages';

const MATERIALS = ['ENTRUSTMENT_LETTER', 'APPLICATION', 'IDENTITY_PAPERS', 'EVIDENCE_SUBMITTED', 'ADDRESS_CONFIRMATION', 'TERMINATION_NOTICE'];
const body = agency('committee', { types: ['MEDIATION_COMMITTEE'] });
const participants = rows('participants', 1, [
  text('name', { max: 60 }),
  text('mediatorId?', { max: 60 }),
  choice('as', ['JUROR', 'AGENT', 'WITNESS', 'EXPERT'], { group: 'participant' }),
]);

function mediator(record: AnyRecord): FieldSpec {
  const list = Array.isArray(record['mediators']) ? (record['mediators'] as object[]) : [];
  const options = list.map((one) => ({ value: String(valueAt(one, 'id')), label: String(valueAt(one, 'name')) }));
  return { kind: 'pick', name: 'mediatorId', required: true, options };
}

/** A court entrusts mediation (委派、委托调解, LIT-01…13); nothing said in it goes back to the court. */
export const spec: ResourceSpec = {
  collection: '/api/entrustments',
  path: '/entrustments',
  words: entrustments,
  states: {
    APPLIED: 'waiting',
    CHOOSING: 'waiting',
    ASSIGNED: 'waiting',
    MEDIATING: 'running',
    SUSPECTED: 'bad',
    AGREED: 'good',
    RETURNED: 'neutral',
    SUIT_RECEIVED: 'running',
    SUIT_REGISTERED: 'running',
    CONCLUDED: 'good',
    NOT_TAKEN: 'bad',
  },
  title: (record) => [valueAt(record, 'applicant.name'), valueAt(record, 'respondent.name')].filter(Boolean).join(' / '),
  subtitle: ['stage', 'court'],
  sections: [
    {
      name: 'dispute',
      fields: ['stage', 'court', 'caseNumber', 'applicant', 'respondent', 'side:mySide', 'right', 'dispute', 'claim', 'amountInDispute', 'region', 'openedOn'],
    },
    { name: 'course', fields: ['side:consents', 'committee', 'materials', 'outcome'] },
    { name: 'mediators', at: 'mediators', fields: ['name'] },
    { name: 'disclosures', at: 'disclosures', fields: ['mediatorId', 'relation', 'explanation', 'on', 'waived'] },
    { name: 'declined', at: 'declined', fields: ['committee', 'reason', 'on'] },
    { name: 'routes', at: 'nextRoutes', fields: ['zh'] },
  ],
  create: {
    roles: ['judge', 'rights-holder'],
    spec: form(
      choice('stage', ['BEFORE_FILING', 'AFTER_FILING_ORDINARY', 'AFTER_FILING_SUMMARY']),
      agency('court?', { types: ['COURT'] }),
      { ...text('caseNumber?', { max: 60 }), when: { field: 'stage', is: ['AFTER_FILING_ORDINARY', 'AFTER_FILING_SUMMARY'] } },
      party('applicant'),
      party('respondent'),
      right(),
      long('dispute', { min: 10, max: 5000 }),
      long('claim'),
      money('amountInDispute?'),
      region(),
    ),
  },
  commands: (record) => ({
    accept: main(),
    decline: danger(long('reason')),
    designate: main(body),
    'clear-suspicion': main(),
    'confirm-false-mediation': danger(long('sanction', { max: 1000 }), flag('toPolice')),
    'issue-document': main(choice('how', ['MEDIATION_DOCUMENT', 'WITHDRAWAL_ALLOWED']), text('documentNumber', { max: 60 })),
    'register-suit': { ...main(text('caseNumber', { max: 60 }), participants), initial: { participants: [{}] } },
    'name-participants': { ...form(participants), initial: { participants: [{}] } },
    return: form(
      choice('ground', ['FAILED', 'REFUSED', 'WITHDRAWN', 'NO_CONTACT', 'PERIOD_OVER', 'RECALLED'], { group: 'return' }),
      choices('materials', MATERIALS, { group: 'material' }),
    ),
    'report-false-mediation': danger(long('facts', { max: 3000 })),
    consent: main(),
    'choose-body': main(body),
    waive: form(mediator(record)),
    sue: main(),
    confirm: main(),
    'decline-assignment': danger(long('reason')),
    'record-contact': form(flag('reached'), flag('consents')),
    disclose: form(mediator(record), choice('relation', ['KINSHIP', 'INTEREST', 'WITNESS', 'OTHER']), long('explanation', { max: 1000 })),
    extend: form(count('days'), flag('bothPartiesAgree')),
  }),
};
