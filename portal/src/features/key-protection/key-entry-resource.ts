import { choice, danger, form, long, main, party, region, right, text } from '../../shared/form/fields';
import { valueAt, type ResourceSpec } from '../../shared/kit/resource';
import { keyEntries } from './key-entry-messages';

/** The key-protection list (重点保护名录). */
export const spec: ResourceSpec = {
  collection: '/api/key-protection-list',
  path: '/key-protection-list',
  words: keyEntries,
  states: {
    PROPOSED: 'waiting',
    DECLINED: 'bad',
    LISTED: 'good',
    REMOVED: 'neutral',
  },
  filters: [
    { name: 'region', kind: 'region' },
    { name: 'ground', options: ['WELL_KNOWN', 'GEOGRAPHICAL', 'KEY_INDUSTRY', 'OFTEN_INFRINGED', 'EXPORTER', 'OTHER'] },
  ],
  columns: ['agencyName'],
  title: (record) => [valueAt(record, 'right.title'), valueAt(record, 'holder.name')].filter(Boolean).join(' — '),
  subtitle: ['agencyName'],
  sections: [
    { name: 'entry', fields: ['holder', 'right', 'region', 'ground', 'reasons', 'agencyName', 'proposedOn', 'validUntil'] },
    { name: 'course', fields: ['admission', 'declined', 'renewal', 'removal'] },
    { name: 'reviews', at: 'reviews', fields: ['findings', 'on'] },
  ],
  create: {
    roles: ['officer', 'head', 'deputy-head'],
    spec: form(
      party('holder'),
      right('right?'),
      region(),
      choice('ground', ['WELL_KNOWN', 'GEOGRAPHICAL', 'KEY_INDUSTRY', 'OFTEN_INFRINGED', 'EXPORTER', 'OTHER']),
      long('reasons', { max: 5000 }),
    ),
  },
  commands: {
    admit: main(text('documentNumber', { max: 60 })),
    decline: danger(long('reasons', { max: 2000 })),
    review: main(long('findings', { max: 5000 })),
    renew: form(text('documentNumber', { max: 60 })),
    remove: danger(
      choice('ground', ['RIGHT_ENDED', 'NO_LONGER_NEEDED', 'HOLDER_DISHONEST', 'ASKED', 'EXPIRED'], { group: 'removalGround' }),
      long('reasons', { max: 2000 }),
    ),
  },
};
