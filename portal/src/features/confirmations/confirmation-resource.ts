import { choice, choices, count, danger, flag, form, long, main, past, rows, text } from '../../shared/form/fields';
import type { FieldSpec, PickOption } from '../../shared/form/field-spec';
import { valueAt, type AnyRecord, type ResourceSpec } from '../../shared/kit/resource';
import { CourtsCard } from './components/courts-card';
import { confirmations } from './messages';

const CIRCUMSTANCES = ['WELL_KNOWN_MARK', 'TECHNICAL_SECRET', 'ACT_OF_AUTHORITY'];
const MATERIALS = ['PROOF_OF_RIGHT', 'IDENTITY', 'POWER_OF_ATTORNEY', 'OTHER'];
const DECLINE = ['OUTSIDE_COURT_MATTERS', 'WRONG_COURT', 'STATUS_RELATION', 'OTHER_SPECIAL_PROCEDURE', 'OWNERSHIP_OR_VALIDITY'];
const DISMISS = ['MANDATORY_LAW', 'INTERESTS_OF_OTHERS', 'PUBLIC_ORDER', 'NOT_VOLUNTARY', 'UNCLEAR_CONTENT', 'NOT_ADMISSIBLE', 'OTHER'];
const documentNumber = text('documentNumber', { max: 60 });

/** The record's own parts as choices: its courts, its parties. */
function chosen(record: AnyRecord, name: string, at: string): FieldSpec {
  const list = valueAt(record, at);
  const options: PickOption[] = (Array.isArray(list) ? (list as object[]) : []).map((one) => ({
    value: String(valueAt(one, 'id')),
    label: String(valueAt(one, 'name') ?? valueAt(one, 'id')),
  }));
  return { kind: 'pick', name, required: true, options };
}

function petition(record: AnyRecord): FieldSpec[] {
  return [
    chosen(record, 'court', 'courts'),
    choices('circumstances?', CIRCUMSTANCES),
    rows('materials', 2, [choice('kind', MATERIALS, { group: 'material' }), text('title')]),
    // MED-17: a court does not confirm what decides who owns the right or whether it is valid.
    flag('decidesOwnershipOrValidity'),
  ];
}

/** What stands on the paper of a party without an account; the text it covers is the one on the screen. */
function paper(record: AnyRecord): FieldSpec[] {
  return [
    chosen(record, 'party', 'parties'),
    text('name', { max: 100 }),
    choice('manner', ['SIGNATURE', 'SEAL', 'FINGERPRINT']),
    text('witness', { max: 100 }),
    text('evidenceId', { max: 64 }),
    text('scanDigest', { max: 64 }),
    text('digest', { max: 64 }),
  ];
}

/** Joint petitions to a court to confirm an agreement (MED-15…19, REQ-21). */
export const spec: ResourceSpec = {
  collection: '/api/confirmations',
  path: '/confirmations',
  words: confirmations,
  states: {
    NOT_REQUESTED: 'waiting',
    AWAITING_SIGNATURES: 'waiting',
    APPLIED: 'running',
    ACCEPTED: 'running',
    CONFIRMED: 'good',
    NOT_ACCEPTED: 'bad',
    DISMISSED: 'bad',
    REVOKED: 'bad',
    WITHDRAWN: 'neutral',
  },
  title: (record) => String(record['rightTitle'] ?? ''),
  subtitle: ['mediationNumber', 'petition.courtName'],
  sections: [
    {
      name: 'petition',
      fields: ['parties', 'myParty', 'petition.courtName', 'petition.circumstances', 'petition.materials', 'petition.signatures', 'missingSignatures', 'withdrawal'],
    },
    { name: 'decision', fields: ['caseNumber', 'notAccepted', 'ruling'] },
    { name: 'services', at: 'services', fields: ['party', 'on', 'objectUntil'] },
    { name: 'objections', at: 'objections', fields: ['by', 'thirdPerson', 'reason', 'on', 'outcome', 'reasons', 'documentNumber'] },
    {
      name: 'agreement',
      at: 'agreement',
      fields: ['form', 'effectiveOn', 'facts', 'issues', 'responsibilities', 'content', 'performanceManner', 'performanceUntil', 'decidesOwnershipOrValidity', 'digest'],
    },
  ],
  Notice: CourtsCard,
  commands: (record) => ({
    apply: {
      ...main(...petition(record)),
      initial: { materials: [{ kind: 'PROOF_OF_RIGHT' }, { kind: 'IDENTITY' }] },
    },
    sign: {
      ...main(),
      // A signature covers the text that was on the screen.
      toBody: () => ({ digest: valueAt(record, 'agreement.digest') }),
    },
    'apply-on-paper': {
      ...form(...petition(record), ...paper(record)),
      initial: { materials: [{ kind: 'PROOF_OF_RIGHT' }, { kind: 'IDENTITY' }], digest: valueAt(record, 'agreement.digest') },
    },
    'sign-on-paper': {
      ...form(...paper(record)),
      initial: { digest: valueAt(record, 'agreement.digest') },
    },
    object: form(long('reason')),
    withdraw: danger(long('reason', { max: 1000 })),
    accept: main(text('caseNumber', { max: 60 })),
    decline: danger(choice('ground', DECLINE, { group: 'decline' }), long('explanation')),
    extend: form(count('days'), text('approvedBy', { max: 60 })),
    confirm: main(documentNumber),
    dismiss: danger(choice('ground', DISMISS, { group: 'dismiss' }), long('explanation'), documentNumber),
    'record-service': main(chosen(record, 'party', 'parties'), past('on')),
    'record-third-person-objection': form(text('by', { max: 100 }), past('knownOn'), long('reason')),
    'decide-objection': main(choice('outcome', ['DISMISSED', 'REVOKED'], { group: 'objection' }), long('reasons', { max: 5000 }), documentNumber),
  }),
};
