import { danger, evidence, form, long, main, party, past, region, right, text, texts } from '../../shared/form/fields';
import { valueAt, type ResourceSpec } from '../../shared/kit/resource';
import { customsRecordals } from './recordal-messages';

/** Rights recorded at customs (知识产权海关保护备案, CUS). */
export const spec: ResourceSpec = {
  collection: '/api/customs-recordals',
  path: '/customs-recordals',
  words: customsRecordals,
  states: {
    APPLIED: 'waiting',
    PAPERS_AWAITED: 'waiting',
    RECORDED: 'good',
    NOT_RECORDED: 'bad',
    LAPSED: 'neutral',
    CANCELLED: 'neutral',
    REVOKED: 'bad',
  },
  title: (record) => [valueAt(record, 'right.title'), valueAt(record, 'owner.name')].filter(Boolean).join(' — '),
  subtitle: ['agency'],
  sections: [
    { name: 'recordal', fields: ['owner', 'right', 'goods', 'licensees', 'region', 'agency', 'appliedAt'] },
    { name: 'course', fields: ['papersAsked', 'recorded', 'end'] },
    { name: 'changes', at: 'changes', fields: ['changedOn', 'description', 'on'] },
  ],
  create: {
    roles: ['rights-holder'],
    spec: form(party('owner'), right(), region(), text('goods', { max: 1000 }), texts('licensees?'), evidence()),
  },
  commands: {
    'request-papers': { ...main(texts('items')), initial: { items: [''] } },
    'supply-papers': main(long('description', { max: 5000 }), evidence()),
    record: main(text('recordalNumber', { max: 60 }), past('recordedOn')),
    refuse: danger(long('reasons')),
    renew: main(long('note?', { max: 1000 })),
    lapse: danger(),
    change: form(past('changedOn'), long('description')),
    cancel: danger(long('reason', { max: 1000 })),
    revoke: danger(long('harm')),
  },
};
