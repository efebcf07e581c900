import type { CommandSpec } from '../../shared/form/field-spec';
import { routingCommands } from './routing-commands';

/** Grounds for non-acceptance (CR-06). */
const REJECTION_GROUNDS = [
  'OUT_OF_POWER',
  'ALREADY_HANDLED',
  'NOT_CONSUMPTION',
  'OVER_3_YEARS',
  'MATERIAL_MISSING_OR_FALSE',
  'FALSE_IDENTITY_OR_REFUSES_CHECK',
  'OTHER_BY_LAW',
] as const;

/** Grounds for not filing a case (CASE-05). */
const NO_FILING_GROUNDS = [
  'MINOR_AND_CORRECTED',
  'FIRST_TIME_MINOR_CORRECTED',
  'NO_SUBJECTIVE_FAULT',
  'OTHER',
] as const;

export const complaintCommands: Readonly<Record<string, CommandSpec>> = {
  ...routingCommands,
  accept: { main: true, fields: [{ kind: 'long', name: 'note', max: 1000 }] },
  reject: {
    danger: true,
    fields: [
      { kind: 'choice', name: 'ground', group: 'ground', options: REJECTION_GROUNDS, required: true },
      { kind: 'long', name: 'explanation', required: true },
    ],
  },
  'request-supplement': {
    initial: { items: [''] },
    fields: [
      { kind: 'texts', name: 'items', min: 1, required: true },
      { kind: 'day', name: 'until', label: 'supplementUntil', required: true, ahead: true },
    ],
  },
  supplement: {
    main: true,
    fields: [
      { kind: 'long', name: 'description', required: true, max: 5000 },
      { kind: 'evidence', name: 'evidenceIds' },
    ],
  },
  withdraw: { danger: true, fields: [{ kind: 'long', name: 'reason', required: true, max: 1000 }] },
  'file-case': {
    main: true,
    // CASE-04: at least two officers with an enforcement certificate.
    initial: { officers: [{}, {}] },
    fields: [
      { kind: 'long', name: 'violation', required: true, max: 300 },
      {
        kind: 'rows',
        name: 'officers',
        min: 2,
        fields: [
          { kind: 'text', name: 'name', required: true, max: 60 },
          { kind: 'text', name: 'certificate', required: true, max: 40 },
        ],
      },
    ],
  },
  'decline-filing': {
    danger: true,
    fields: [
      { kind: 'choice', name: 'ground', group: 'ground', options: NO_FILING_GROUNDS, required: true },
      { kind: 'long', name: 'explanation', required: true },
    ],
  },
  'request-mediation': { fields: [{ kind: 'long', name: 'note', max: 1000 }] },
};
