import { flag, long, main, money, party, region, rows, text } from '../../shared/form/fields';
import { valueAt, type ResourceSpec } from '../../shared/kit/resource';
import { spotPenalties } from './messages';

/** A penalty on the spot (当场处罚, 行政处罚法 51, 52): small, clear, and on file with the office afterwards. */
export const spec: ResourceSpec = {
  collection: '/api/on-the-spot-penalties',
  path: '/on-the-spot-penalties',
  words: spotPenalties,
  states: { IMPOSED: 'waiting', ON_FILE: 'good' },
  title: (penalty) => String(valueAt(penalty, 'respondent.name') ?? ''),
  subtitle: ['document', 'agency'],
  sections: [
    { name: 'penalty', fields: ['respondent', 'fine', 'warning', 'facts', 'legalBasis', 'region', 'place', 'document', 'imposedAt', 'onFileSince'] },
    { name: 'officers', at: 'officers', fields: ['name', 'certificate'] },
  ],
  create: {
    roles: ['officer'],
    spec: {
      // Two officers with an enforcement certificate.
      initial: { officers: [{}, {}] },
      fields: [
        party('respondent'),
        rows('officers', 2, [text('name', { max: 60 }), text('certificate', { max: 40 })]),
        flag('factsClear'),
        flag('handedOver'),
        long('facts', { max: 5000 }),
        long('legalBasis', { max: 1000 }),
        money('fine?'),
        region(),
        text('place', { max: 300 }),
        text('document', { max: 60 }),
      ],
    },
  },
  commands: { 'put-on-file': main() },
  without: ['timeline'],
};
