import type { CommandSpec, PickOption } from '../../shared/form/field-spec';
import { moment } from '../../shared/format/day';
import { annexCommands } from './annex-commands';
import type { Mediator } from './api/mediators';
import type { MediationView } from './api/mediation';
import { whichParty } from './which-party';

const DECLINE_GROUNDS = ['OUT_OF_SCOPE', 'ALREADY_PENDING_ELSEWHERE', 'PARTY_REFUSES', 'RESERVED_TO_AN_AUTHORITY', 'OTHER'] as const;
const SIDES = ['APPLICANT', 'RESPONDENT'] as const;
const CAPACITIES = ['APPLICANT', 'RESPONDENT', 'MEDIATOR', 'HELPER'] as const;

type Label = (group: string, value: string) => string;

/** The commands on a mediation, by their names in the API; pickers offer what this mediation knows. */
export function mediationCommands(
  record: MediationView,
  mediators: readonly Mediator[],
  label: Label,
): Readonly<Record<string, CommandSpec>> {
  const people: PickOption[] = mediators
    .filter((one) => one.available !== false)
    .map((one) => ({ value: one.id, label: one.grade ? `${one.name}（${label('grade', one.grade)}）` : one.name }));
  const reason: CommandSpec = { danger: true, fields: [{ kind: 'long', name: 'reason', required: true }] };
  const choose: CommandSpec = {
    main: true,
    fields: [{ kind: 'pick', name: 'mediatorIds', options: people, multiple: true, required: true }],
  };
  return {
    ...annexCommands(record),
    accept: { main: true, fields: [] },
    decline: {
      danger: true,
      fields: [
        { kind: 'choice', name: 'ground', group: 'ground', options: DECLINE_GROUNDS, required: true },
        { kind: 'long', name: 'explanation', required: true },
      ],
    },
    'register-party': {
      fields: [
        { kind: 'choice', name: 'side', group: 'side', options: SIDES, required: true },
        ...whichParty(record),
        { kind: 'agency', name: 'agency', types: ['RIGHTS_HOLDER', 'AGENT'], required: true },
      ],
    },
    'choose-mediators': choose,
    'assign-mediators': choose,
    'challenge-mediator': {
      fields: [
        { kind: 'pick', name: 'mediatorId', options: people, required: true },
        { kind: 'choice', name: 'relation', group: 'relation', options: ['KINSHIP', 'INTEREST', 'WITNESS', 'OTHER'], required: true },
        { kind: 'long', name: 'reason', required: true, max: 1000 },
      ],
    },
    'schedule-session': {
      main: true,
      fields: [
        { kind: 'moment', name: 'at', required: true },
        { kind: 'text', name: 'place', max: 300 },
        { kind: 'text', name: 'link', max: 500 },
      ],
    },
    'record-session': recordSession(record),
    suspend: {
      fields: [
        { kind: 'choice', name: 'ground', group: 'suspension', options: ['APPRAISAL', 'EXPERT_OPINION'], required: true },
        { kind: 'long', name: 'note', required: true, max: 1000 },
      ],
    },
    resume: { fields: [] },
    extend: {
      fields: [
        { kind: 'count', name: 'days', required: true },
        { kind: 'flag', name: 'allPartiesAgree' },
      ],
    },
    'reach-agreement': reachAgreement(record),
    sign: sign(record),
    fail: reason,
    refuse: {
      danger: true,
      ...(record.mySide ? { initial: { by: record.mySide } } : {}),
      fields: [{ kind: 'choice', name: 'by', group: 'side', options: SIDES, required: true }, ...whichParty(record)],
    },
    withdraw: reason,
  };
}

function recordSession(record: MediationView): CommandSpec {
  const open = record.sessions.filter((one) => one.state === 'SCHEDULED');
  return {
    main: true,
    initial: {
      sessionId: open[0]?.id,
      attendance: [
        { name: record.applicant?.name, as: 'APPLICANT' },
        { name: record.respondent?.name, as: 'RESPONDENT' },
        ...record.mediators.map((one) => ({ name: one.name, as: 'MEDIATOR' })),
      ],
    },
    fields: [
      {
        kind: 'pick',
        name: 'sessionId',
        options: open.map((one) => ({ value: one.id, label: `${moment(one.at)} ${one.place ?? one.link ?? ''}` })),
        required: true,
      },
      { kind: 'moment', name: 'heldAt' },
      {
        kind: 'rows',
        name: 'attendance',
        min: 1,
        fields: [
          { kind: 'text', name: 'name', required: true, max: 100 },
          { kind: 'choice', name: 'as', label: 'capacity', group: 'capacity', options: CAPACITIES, required: true },
        ],
      },
      { kind: 'long', name: 'notes', required: true, max: 20_000 },
      {
        kind: 'choice',
        name: 'outcome',
        group: 'outcome',
        options: ['CONTINUES', 'CONSENSUS', 'NO_CONSENSUS', 'PARTY_ABSENT'],
        required: true,
      },
    ],
  };
}

function reachAgreement(record: MediationView): CommandSpec {
  const { facts, issues, responsibilities, content, performanceManner } = record.agreement ?? {};
  return {
    main: true,
    initial: { form: 'WRITTEN', facts, issues, responsibilities, content, performanceManner },
    fields: [
      { kind: 'choice', name: 'form', group: 'form', options: ['WRITTEN', 'ORAL'], required: true },
      { kind: 'long', name: 'facts', required: true, max: 10_000 },
      { kind: 'long', name: 'issues', max: 5000 },
      { kind: 'long', name: 'responsibilities', required: true, max: 5000 },
      { kind: 'long', name: 'content', required: true, max: 20_000 },
      { kind: 'long', name: 'performanceManner', required: true },
      { kind: 'day', name: 'performanceUntil', required: true },
      {
        kind: 'rows',
        name: 'instalments',
        min: 0,
        fields: [
          { kind: 'day', name: 'due', required: true },
          { kind: 'text', name: 'what', required: true, max: 500 },
          { kind: 'money', name: 'amount' },
          { kind: 'choice', name: 'debtor', group: 'side', options: SIDES },
        ],
      },
      // MED-17: a court does not confirm what decides who owns the right or whether it is valid.
      { kind: 'flag', name: 'decidesOwnershipOrValidity' },
    ],
  };
}

function sign(record: MediationView): CommandSpec {
  const { missing = [], missingParties = [], digest } = record.agreement ?? {};
  return {
    main: true,
    initial: { as: record.mySide !== undefined && missing.includes(record.mySide) ? record.mySide : missing[0] },
    fields: [{ kind: 'choice', name: 'as', group: 'signatory', options: missing, required: true }, ...whichParty(record, missingParties)],
    // A signature covers the text that was on the screen.
    toBody: (values) => (digest === undefined ? values : { ...values, digest }),
  };
}
