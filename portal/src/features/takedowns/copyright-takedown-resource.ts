import { agency, choice, danger, evidence, form, long, main, party, region, right, text, texts } from '../../shared/form/fields';
import { valueAt, type ResourceSpec } from '../../shared/kit/resource';
import { copyrightTakedowns } from './copyright-messages';

const initialProof = long('initialProof', { max: 5000 });
const contact = text('contact');

/** A notice to a network service provider (信息网络传播权保护条例 14–17, ECN). */
export const spec: ResourceSpec = {
  collection: '/api/copyright-takedowns',
  path: '/copyright-takedowns',
  words: copyrightTakedowns,
  states: {
    NOTICE_RECEIVED: 'waiting',
    TAKEN_DOWN: 'good',
    COUNTERED: 'waiting',
    RESTORED: 'neutral',
    NOTICE_INCOMPLETE: 'bad',
    WITHDRAWN: 'neutral',
  },
  title: (record) => [valueAt(record, 'right.title'), record['providerName']].filter(Boolean).join(' — '),
  sections: [
    { name: 'notice', fields: ['providerName', 'owner', 'contact', 'right', 'region', 'address', 'initialProof', 'notifiedAt'] },
    { name: 'course', fields: ['rejection', 'takenDown', 'counter', 'restored', 'withdrawal'] },
  ],
  create: {
    roles: ['rights-holder'],
    spec: form(
      agency('provider', { types: ['PLATFORM_OPERATOR'] }),
      party('owner'),
      contact,
      right(),
      region(),
      text('address', { max: 500 }),
      initialProof,
      evidence(),
    ),
  },
  commands: {
    reject: { ...danger(texts('missing')), initial: { missing: [''] } },
    'take-down': main(choice('forwardedTo', ['USER', 'PUBLISHED']), text('record', { max: 500 })),
    counter: main(text('name', { max: 100 }), contact, long('statement', { max: 10_000 }), initialProof, evidence()),
    restore: main(text('record', { max: 500 })),
    withdraw: danger(long('reason', { max: 1000 })),
  },
};
