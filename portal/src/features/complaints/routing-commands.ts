import { agency, ahead, choice, count, danger, flag, form, group, long, main, moment, past, record, region, text, texts } from '../../shared/form/fields';
import type { CommandSpecs } from '../../shared/form/field-spec';
import { OFFICE_FUNCTIONS } from '../../shared/kit/functions';

const OFFICES = ['MARKET_REGULATION', 'IP_OFFICE', 'COPYRIGHT', 'CULTURE_ENFORCEMENT', 'CUSTOMS', 'AGRICULTURE', 'FORESTRY', 'PUBLIC_SECURITY'];
const DOCUMENTS = ['RESIDENT_ID', 'PASSPORT', 'HONG_KONG_MACAO_PERMIT', 'TAIWAN_PERMIT', 'PERMANENT_RESIDENCE_PERMIT', 'OTHER'];
const ENDINGS = [
  'WITHDRAWN_OR_SETTLED',
  'ABSENT_OR_REFUSED',
  'DECLARED_NO_AGREEMENT',
  'NO_AGREEMENT_ON_COST',
  'TIME_LIMIT',
  'FOUND_NOT_ACCEPTABLE',
  'PARTY_DEAD_OR_DISSOLVED',
  'OTHER',
];
const EXCLUSIONS = ['TESTING', 'INSPECTION', 'QUARANTINE', 'APPRAISAL', 'RIGHTS_HOLDER_IDENTIFICATION'];
const receiver = [agency('agency?', { types: OFFICES }), choice('function?', OFFICE_FUNCTIONS), region('region?')];
const reason = long('reason', { max: 1000 });
const office = agency('office', { types: OFFICES });
const other = record('other', '/api/complaints');

/** The consumer's mediation, the duties towards a reporter, and whose matter it is (CR-04…16, JUR-01…08). */
export const routingCommands: CommandSpecs = {
  'request-identity': form(ahead('until')),
  'prove-identity': main(group('idDocument', [choice('type', DOCUMENTS, { group: 'document' }), text('number', { max: 40 })])),
  'call-mediation': main(
    moment('at'),
    text('place', { max: 200 }),
    text('mediator', { max: 60 }),
    text('entrustedBody?'),
    ahead('challengeUntil'),
    flag('bothAgree'),
  ),
  'record-agreement': main(
    choice('form', ['DOCUMENT', 'RECORD_PERFORMED', 'RECORD_WAIVED']),
    long('content', { max: 5000 }),
    past('on'),
    { ...flag('signedAndSealed'), when: { field: 'form', is: ['DOCUMENT'] } },
    { ...count('copies?'), when: { field: 'form', is: ['DOCUMENT'] } },
  ),
  'terminate-mediation': danger(choice('ground', ENDINGS, { group: 'termination' }), long('explanation')),
  'tell-termination': main(past('on'), text('manner')),
  'record-violation': form(long('violation', { label: 'violationLead' })),
  'extend-verification': form(long('explanation', { max: 1000 })),
  'exclude-days': form(choice('reason', EXCLUSIONS, { group: 'exclusion' }), past('from'), past('until'), text('document', { max: 100 })),
  'tell-reporter': main(past('on'), text('manner')),
  'tell-result': main(past('on'), long('result')),
  'confirm-duplicate': form(other, long('note', { max: 1000 })),
  'deny-duplicate': form(other, long('note', { max: 1000 })),
  'return-routing': danger(reason),
  route: main(...receiver, reason, ahead('reportBackBy?')),
  'report-back': main(long('result')),
  transfer: form(...receiver, reason, texts('materials')),
  'recall-transfer': danger(reason),
  'accept-transfer': main(),
  'dispute-transfer': danger(reason),
  'agree-jurisdiction': form(office, long('minutes')),
  'report-dispute': form(long('note', { max: 1000 })),
  designate: main(office, text('documentNumber', { max: 100 }), long('reasons')),
  'record-designation': form(office, text('documentNumber', { max: 100 }), past('on')),
};
