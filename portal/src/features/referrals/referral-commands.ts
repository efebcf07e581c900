import { CRIMES } from '../../shared/form/amount-specs';
import type { CommandSpec, FieldSpec } from '../../shared/form/field-spec';
import type { ReferralView } from './api/referral';
import { courseCommands, EARLIER_PENALTIES } from './course-commands';

/** What an attachment is (domain.md 3.4); the first six may be used as evidence in criminal procedure (3.2). */
const PARTS = [
  'PHYSICAL_EVIDENCE',
  'DOCUMENTARY_EVIDENCE',
  'AUDIO_VISUAL',
  'ELECTRONIC_DATA',
  'APPRAISAL',
  'INSPECTION_RECORD',
  'INTERVIEW_RECORD',
  'PARTY_STATEMENT',
  'RIGHT_CERTIFICATE',
  'LICENCE_CHAIN',
  'SIMILARITY_COMPARISON',
  'RIGHT_HOLDER_IDENTIFICATION',
  'PRICE_BASIS',
  'AMOUNT_SHEET',
  'EARLIER_PENALTIES',
  'PENALTY_DECISION',
  'CORRECTION_ORDER',
  'OTHER',
] as const;
const VALUE_BASES = ['ACTUAL_PRICE', 'AVERAGE_PRICE', 'LABELLED_PRICE', 'MARKET_MEDIAN'] as const;
/** Whose period the police invoke (REF-13). */
const FILING_BASES = ['DECREE_310', 'OPINION_2006', 'OPINION_2006_COMPLEX'] as const;

const attachments: FieldSpec = {
  kind: 'rows',
  name: 'attachments',
  min: 1,
  fields: [
    { kind: 'choice', name: 'part', group: 'part', options: PARTS, required: true },
    { kind: 'text', name: 'name', label: 'attachmentName', required: true },
  ],
};

const decision: readonly FieldSpec[] = [
  { kind: 'text', name: 'documentNumber', required: true, max: 100 },
  { kind: 'day', name: 'decidedOn', past: true },
  { kind: 'choice', name: 'basis', group: 'basis', options: FILING_BASES },
];

const submitReport = (record: ReferralView): CommandSpec => ({
  main: true,
  // REF-04: at least two officers; those of the case are proposed, so that nobody types them again (REQ-05).
  initial: {
    caseGroup: record.caseOfficers.length >= 2 ? record.caseOfficers : [{}, {}],
    crime: record.crimes[0]?.code,
    attachments: [{}],
    items: [],
  },
  fields: [
    {
      kind: 'rows',
      name: 'caseGroup',
      min: 2,
      fields: [
        { kind: 'text', name: 'name', required: true, max: 50 },
        { kind: 'text', name: 'certificate', required: true, max: 50 },
        { kind: 'text', name: 'phone', required: true, max: 25, check: 'phone' },
      ],
    },
    { kind: 'choice', name: 'crime', group: 'crime', options: CRIMES, required: true },
    { kind: 'long', name: 'source', required: true, min: 2 },
    { kind: 'long', name: 'facts', required: true, min: 2, max: 10_000 },
    { kind: 'long', name: 'legalBasis', required: true, min: 2, max: 5000 },
    { kind: 'long', name: 'proposal', required: true, min: 2, max: 5000 },
    { kind: 'long', name: 'seizure' },
    {
      kind: 'rows',
      name: 'items',
      min: 0,
      fields: [
        { kind: 'text', name: 'name', label: 'itemName', required: true },
        { kind: 'count', name: 'quantity', required: true },
        { kind: 'text', name: 'unit', max: 20 },
        { kind: 'money', name: 'unitValue', required: true },
        { kind: 'choice', name: 'valueBasis', group: 'valueBasis', options: VALUE_BASES, required: true },
        { kind: 'text', name: 'features', required: true, max: 1000 },
        { kind: 'text', name: 'storage', required: true, max: 500 },
      ],
    },
    attachments,
    EARLIER_PENALTIES,
  ],
});

/** The steps of a referral, by their names in the API. */
export function referralCommands(record: ReferralView): Readonly<Record<string, CommandSpec>> {
  return {
    ...courseCommands(record),
    'submit-report': submitReport(record),
    approve: { main: true, fields: [{ kind: 'long', name: 'note' }] },
    refuse: { danger: true, fields: [{ kind: 'long', name: 'reasons', required: true, max: 5000 }] },
    send: { main: true, fields: [] },
    acknowledge: { main: true, fields: [] },
    'request-supplement': { initial: { items: [''] }, fields: [{ kind: 'texts', name: 'items', label: 'missingPapers', min: 1 }] },
    supplement: { initial: { attachments: [{}] }, fields: [attachments, { kind: 'long', name: 'note' }] },
    file: {
      main: true,
      fields: [...decision, { kind: 'text', name: 'officer', required: true, max: 50 }],
    },
    'decline-filing': { danger: true, fields: [...decision, { kind: 'long', name: 'reasons', required: true, max: 5000 }] },
    forward: {
      fields: [
        { kind: 'agency', name: 'police', types: ['PUBLIC_SECURITY'], required: true },
        { kind: 'long', name: 'reasons', required: true, max: 5000 },
      ],
    },
    'not-police-matter': { danger: true, fields: [{ kind: 'long', name: 'reasons', required: true, max: 5000 }] },
  };
}
