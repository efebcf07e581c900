import { choice, danger, evidence, flag, form, long, main, party, past, record, region, text } from '../../shared/form/fields';
import { valueAt, type ResourceSpec } from '../../shared/kit/resource';
import { creditListings } from './messages';

const GROUNDS = ['INTENTIONAL_INFRINGEMENT', 'ABNORMAL_PATENT_FILINGS', 'MALICIOUS_TRADEMARK_FILINGS', 'SERIOUS_AGENCY_VIOLATION', 'TRADE_SECRET_THEFT'];

/** Parties on the serious-dishonesty list, and off it again (严重违法失信名单, CRE-01 to CRE-03). */
export const spec: ResourceSpec = {
  collection: '/api/credit-listings',
  path: '/credit-listings',
  words: creditListings,
  states: {
    NOTIFIED: 'waiting',
    NOT_LISTED: 'neutral',
    LISTED: 'bad',
    REPAIR_REQUESTED: 'waiting',
    REPAIR_ACCEPTED: 'waiting',
    REMOVED: 'good',
  },
  filters: [{ name: 'ground', options: GROUNDS }],
  title: (it) => String(valueAt(it, 'party.name') ?? ''),
  subtitle: ['ground', 'agency'],
  sections: [
    { name: 'notice', fields: ['party', 'ground', 'penaltyDocument', 'caseId', 'region', 'agency', 'facts', 'notifiedOn'] },
    { name: 'listing', fields: ['listing', 'spared', 'published'] },
    { name: 'repair', fields: ['repair', 'repairDecision', 'removal'] },
  ],
  create: {
    roles: ['officer', 'deputy-head', 'head'],
    spec: form(
      party('party'),
      region(),
      record('caseId?', '/api/cases'),
      text('penaltyDocument', { max: 60 }),
      flag('heavierPenalty'),
      choice('ground', GROUNDS),
      long('facts', { max: 5000 }),
    ),
  },
  commands: {
    list: main(text('documentNumber', { max: 60 }), long('statement?', { max: 5000 }), past('listedOn')),
    spare: danger(long('reasons')),
    publish: main(text('address', { max: 500 })),
    'request-repair': main(flag('dutiesPerformed'), flag('harmRemoved'), flag('noNewHeavierPenalty'), long('statement', { max: 5000 }), evidence()),
    'accept-repair': main(long('note?', { max: 1000 })),
    'decline-repair': danger(long('reasons')),
    'decide-repair': main(flag('granted'), text('documentNumber', { max: 60 }), long('reasons', { max: 5000 })),
    remove: main(),
  },
};
