import { CIRCUMSTANCE_FACTS, COUNT_FACTS, CRIMES, MONEY_FACTS } from '../../shared/form/amount-specs';
import type { CommandSpec } from '../../shared/form/field-spec';
import type { CaseView } from './api/case';
import { aftermathCommands, SERVICE } from './aftermath-commands';
import { custodyCommands } from './custody-commands';
import { hearingCommands, PENALTY_GROUNDS, SANCTIONS } from './hearing-commands';
import { inquiryCommands } from './inquiry-commands';
import { measureCommands } from './measure-commands';

/** Grounds for not filing a case (CASE-05). */
const NO_FILING_GROUNDS = ['MINOR_AND_CORRECTED', 'FIRST_TIME_MINOR_CORRECTED', 'NO_SUBJECTIVE_FAULT', 'OTHER'] as const;
const CLOSING_REASONS = ['PERFORMED', 'COURT_ENDED_ENFORCEMENT', 'TERMINATED', 'NO_PENALTY', 'REFERRED', 'OTHER'] as const;

const changeAmounts = (record: CaseView): CommandSpec => ({
  main: true,
  initial: { amounts: typedAmounts(record.amounts ?? {}), suspectedCrimes: record.suspectedCrimes },
  fields: [
    {
      kind: 'group',
      name: 'amounts',
      fields: [{ kind: 'money', name: 'illegalTurnover' }, ...MONEY_FACTS, ...COUNT_FACTS, ...CIRCUMSTANCE_FACTS],
    },
    { kind: 'choice', name: 'suspectedCrimes', group: 'crime', options: CRIMES, multiple: true },
    { kind: 'day', name: 'actDate', past: true },
    { kind: 'long', name: 'reason', label: 'changeReason', required: true, max: 1000 },
  ],
  // Nothing known at all is said as an empty object.
  toBody: (values) => ({ ...values, amounts: values['amounts'] ?? {} }),
});

/** Numbers come as numbers and are typed as text. */
function typedAmounts(amounts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(amounts).map(([name, value]) => [name, typeof value === 'number' ? String(value) : value]),
  );
}

/** The commands on a case, by their names in the API. */
export function caseCommands(record: CaseView): Readonly<Record<string, CommandSpec>> {
  return {
    ...inquiryCommands(record),
    ...measureCommands(record),
    ...hearingCommands,
    ...aftermathCommands(record),
    ...custodyCommands,
    'approve-filing': {
      main: true,
      fields: [
        { kind: 'flag', name: 'harmsLifeHealthOrFinance' },
        { kind: 'long', name: 'anotherAct' },
        { kind: 'long', name: 'note', max: 1000 },
      ],
    },
    'refuse-filing': {
      danger: true,
      fields: [
        { kind: 'choice', name: 'ground', group: 'ground', options: NO_FILING_GROUNDS, required: true },
        { kind: 'long', name: 'explanation', required: true },
      ],
    },
    'change-amounts': changeAmounts(record),
    'conclude-investigation': {
      main: true,
      fields: [
        { kind: 'long', name: 'facts', required: true, max: 10_000 },
        { kind: 'long', name: 'proposal', required: true, max: 5000 },
      ],
    },
    'submit-review': { main: true, fields: [] },
    'pass-review': { main: true, fields: [{ kind: 'long', name: 'opinion', required: true, max: 5000 }] },
    'return-review': { danger: true, fields: [{ kind: 'long', name: 'opinion', required: true, max: 5000 }] },
    'serve-notice': {
      main: true,
      fields: [
        { kind: 'long', name: 'facts', required: true, max: 10_000 },
        { kind: 'long', name: 'grounds', required: true, max: 5000 },
        { kind: 'money', name: 'proposedFine' },
        { kind: 'money', name: 'proposedConfiscation' },
        { kind: 'choice', name: 'proposedSanctions', group: 'sanction', options: SANCTIONS, multiple: true },
        { kind: 'day', name: 'servedOn', past: true },
      ],
    },
    'waive-hearing': {
      fields: [
        { kind: 'long', name: 'evidence', label: 'waiverEvidence', required: true, max: 1000 },
        { kind: 'day', name: 'waivedOn', past: true },
      ],
    },
    decide: {
      main: true,
      fields: [
        { kind: 'choice', name: 'kind', label: 'decisionKind', group: 'decision', options: ['PENALTY', 'NO_PENALTY', 'NOT_ESTABLISHED'], required: true },
        { kind: 'money', name: 'fine' },
        { kind: 'money', name: 'confiscation' },
        { kind: 'text', name: 'documentNumber', max: 60 },
        { kind: 'long', name: 'reasons', required: true, max: 10_000 },
        PENALTY_GROUNDS,
      ],
    },
    'serve-decision': {
      main: true,
      fields: [
        { kind: 'choice', name: 'method', label: 'serviceMethod', group: 'service', options: SERVICE, required: true },
        { kind: 'day', name: 'servedOn', past: true },
        { kind: 'text', name: 'receipt', max: 60 },
      ],
    },
    close: {
      main: true,
      fields: [
        { kind: 'choice', name: 'reason', label: 'closingReason', group: 'closing', options: CLOSING_REASONS, required: true },
        { kind: 'long', name: 'note', max: 1000 },
      ],
    },
  };
}
