import { agency, choice, choices, danger, evidence, flag, form, long, main, party, past, region, right, text, texts } from '../../shared/form/fields';
import type { ResourceSpec } from '../../shared/kit/resource';
import { takedowns } from './messages';

/** A notice to an e-commerce platform and what follows (电子商务法 42–45, ECN). */
export const spec: ResourceSpec = {
  collection: '/api/ecommerce-takedowns',
  path: '/ecommerce-takedowns',
  words: takedowns,
  states: {
    NOTICE_RECEIVED: 'waiting',
    MEASURES_TAKEN: 'running',
    DECLARED: 'running',
    WAITING: 'waiting',
    PROVEN: 'running',
    UPHELD: 'good',
    ENDED: 'neutral',
    NOTICE_REJECTED: 'bad',
    WITHDRAWN: 'neutral',
  },
  title: (record) => [record['shopName'], record['platformName']].filter(Boolean).join(' — '),
  sections: [
    { name: 'notice', fields: ['platformName', 'owner', 'right', 'region', 'shopName', 'items', 'evidence', 'notifiedAt', 'liability'] },
    { name: 'course', fields: ['rejection', 'measures', 'declaration', 'forwarded', 'delay', 'proof'] },
    { name: 'result', fields: ['ended', 'decision', 'published', 'inaction', 'withdrawal'] },
  ],
  create: {
    roles: ['rights-holder'],
    spec: {
      initial: { items: [''] },
      fields: [
        agency('platform', { types: ['PLATFORM_OPERATOR'] }),
        party('owner'),
        right(),
        region(),
        text('shopName'),
        texts('items'),
        long('evidence', { max: 5000 }),
        evidence(),
        flag('vouched'),
      ],
    },
  },
  commands: {
    reject: { ...danger(texts('missing')), initial: { missing: [''] } },
    'take-measures': main(choices('measures', ['DELETE', 'BLOCK', 'DISCONNECT', 'END_TRANSACTIONS', 'OTHER']), text('forwardedBy')),
    declare: main(long('statement', { max: 10_000 }), evidence()),
    'forward-declaration': main(past('reachedOwnerOn')),
    'claim-delay': form(long('reason', { max: 1000 }), past('from'), past('until'), text('proof')),
    prove: main(choice('kind', ['COMPLAINT', 'SUIT'], { group: 'proof', label: 'proofKind' }), text('reference', { max: 100 })),
    'end-measures': main(long('note?', { max: 1000 })),
    'record-decision': form(flag('infringement'), text('document')),
    publish: form(text('address', { max: 500 })),
    'report-inaction': form(long('explanation')),
    withdraw: danger(long('reason', { max: 1000 })),
  },
};
