import { choice, choices, danger, evidence, flag, form, long, main, money, party, past, region, right, rows, text } from '../../shared/form/fields';
import { valueAt, type ResourceSpec } from '../../shared/kit/resource';
import { plantVarieties } from './messages';

const ACTS = [
  'PRODUCE_OR_BREED',
  'OFFER',
  'SELL',
  'IMPORT',
  'EXPORT',
  'STORE',
  'HARVESTED_MATERIAL',
  'ESSENTIALLY_DERIVED',
  'REPEATED_USE',
] as const;

/** Requests to handle the infringement of plant variety rights (种子法 28, 72; PVP). */
export const spec: ResourceSpec = {
  collection: '/api/plant-variety-requests',
  path: '/plant-variety-requests',
  words: plantVarieties,
  states: { REQUESTED: 'waiting', FILED: 'waiting', NOT_FILED: 'bad', DECIDED: 'good', WITHDRAWN: 'neutral' },
  filters: [{ name: 'region', kind: 'region' }],
  columns: ['agencyName'],
  title: (record) => [valueAt(record, 'right.title'), valueAt(record, 'owner.name')].filter(Boolean).join(' — '),
  sections: [
    {
      name: 'request',
      fields: ['owner', 'respondents', 'right', 'plant', 'grantedOn', 'rightEndsOn', 'acts', 'region', 'agency', 'actDate', 'facts', 'evidenceIds', 'requestedAt'],
    },
    { name: 'measures', at: 'measures', fields: ['what', 'documentNumber', 'on', 'region', 'reference'] },
    { name: 'course', fields: ['filing', 'notice', 'waiver', 'decision', 'damagesAsked', 'damagesMediation', 'end'] },
  ],
  create: {
    roles: ['rights-holder'],
    spec: {
      initial: { respondents: [{}] },
      fields: [
        party('owner'),
        rows('respondents', 1, [text('name'), text('creditCode?', { check: 'creditCode' }), text('address?', { max: 300 })]),
        right(),
        choice('plant', ['VINE', 'WOODY', 'OTHER']),
        flag('forestry'),
        past('grantedOn'),
        choices('acts', ACTS),
        region(),
        past('actDate'),
        long('facts', { max: 5000 }),
        evidence(),
      ],
      toBody: ({ respondents, ...rest }) => ({
        ...rest,
        respondents: (respondents as object[]).map((one) => ({ kind: 'ORGANISATION', ...one })),
      }),
    },
  },
  commands: {
    file: { ...main(rows('officers', 2, [text('name', { max: 60 }), text('certificate', { max: 40 })])), initial: { officers: [{}, {}] } },
    refuse: danger(long('reasons', { max: 2000 })),
    'take-measure': main(text('what', { max: 1000 }), text('documentNumber', { max: 60 }), past('takenOn'), region(), text('reference?', { max: 60 })),
    'extend-measure': form(long('reason', { max: 1000 })),
    'lift-measure': form(long('reason', { max: 1000 })),
    'serve-notice': main(long('facts', { max: 5000 }), long('grounds', { max: 2000 }), money('proposedFine'), past('servedOn')),
    'waive-statement': form(text('evidence', { max: 300, label: 'waiverEvidence' })),
    decide: main(
      flag('infringement'),
      money('goodsValue?'),
      money('fine?'),
      text('documentNumber', { max: 60 }),
      long('reasons', { max: 10_000 }),
    ),
    'request-damages-mediation': form(money('claim'), flag('respondentsAgree')),
    'record-damages-mediation': form(flag('agreed'), long('content', { max: 5000 })),
    withdraw: danger(long('reason', { max: 1000 })),
  },
};
