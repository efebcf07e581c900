import { choices, danger, evidence, form, long, main, party, past, region, right, rows, text, texts } from '../../shared/form/fields';
import { valueAt, type ResourceSpec } from '../../shared/kit/resource';
import { copyrightComplaints } from './messages';

const HARMS = ['MARKET_ORDER', 'MANY_PEOPLE', 'CULTURE_OR_MINORS', 'REPEATED', 'OTHER'] as const;

/** Complaints about infringed copyright (著作权投诉, CPR-01 to CPR-03). */
export const spec: ResourceSpec = {
  collection: '/api/copyright-complaints',
  path: '/copyright-complaints',
  words: copyrightComplaints,
  states: {
    RECEIVED: 'waiting',
    PAPERS_AWAITED: 'waiting',
    COMPLETE: 'waiting',
    ACCEPTED: 'good',
    REFUSED: 'bad',
    CASE_PROPOSED: 'good',
    CIVIL_ROUTE: 'neutral',
    WITHDRAWN: 'neutral',
  },
  filters: [{ name: 'region', kind: 'region' }],
  columns: ['agencyName'],
  title: (record) => [valueAt(record, 'right.title'), valueAt(record, 'complainant.name')].filter(Boolean).join(' — '),
  sections: [
    {
      name: 'complaint',
      fields: ['complainant', 'respondents', 'right', 'region', 'agency', 'actDate', 'description', 'proofOfRight', 'proofOfInfringement', 'evidenceIds', 'filedAt'],
    },
    { name: 'supplied', at: 'papersSupplied', fields: ['description', 'on'] },
    { name: 'course', fields: ['papersAsked', 'publicInterest', 'civilRoute', 'end'] },
  ],
  create: {
    roles: ['rights-holder'],
    spec: {
      initial: { respondents: [{}] },
      fields: [
        party('complainant'),
        rows('respondents', 1, [text('name'), text('creditCode?', { check: 'creditCode' }), text('address?', { max: 300 })]),
        right(),
        region(),
        past('actDate'),
        long('description', { max: 5000 }),
        text('proofOfRight', { max: 500 }),
        text('proofOfInfringement', { max: 500 }),
        evidence(),
      ],
      toBody: ({ respondents, ...rest }) => ({
        ...rest,
        respondents: (respondents as object[]).map((one) => ({ kind: 'ORGANISATION', ...one })),
      }),
    },
  },
  commands: {
    'request-papers': { ...main(texts('items')), initial: { items: [''] } },
    'supply-papers': main(long('description', { max: 5000 }), evidence()),
    'confirm-papers': main(past('completeOn')),
    accept: main(long('note?', { max: 1000 })),
    refuse: danger(long('reasons', { max: 2000 })),
    'propose-case': main(choices('harms', HARMS), long('explanation', { max: 5000 })),
    'point-to-court': form(long('explanation', { max: 5000 })),
    withdraw: danger(long('reason', { max: 1000 })),
  },
};
