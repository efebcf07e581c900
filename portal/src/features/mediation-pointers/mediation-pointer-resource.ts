import { agency, choice, danger, flag, form, long, main, money, party, region, right, text } from '../../shared/form/fields';
import { valueAt, type ResourceSpec } from '../../shared/kit/resource';
import { mediationPointers } from './messages';

/** A court, the police or an office points two parties to mediation (告知调解, MED-03). */
export const spec: ResourceSpec = {
  collection: '/api/mediation-pointers',
  path: '/mediation-pointers',
  words: mediationPointers,
  states: { GIVEN: 'waiting', AGREED: 'running', OPENED: 'good', DECLINED: 'bad', WITHDRAWN: 'neutral' },
  title: (record) => [valueAt(record, 'applicant.name'), valueAt(record, 'respondent.name')].filter(Boolean).join(' / '),
  subtitle: ['notice', 'committee'],
  sections: [
    { name: 'notice', fields: ['authority', 'notice', 'committee', 'on', 'mediationNumber', 'mediationId'] },
    { name: 'dispute', fields: ['applicant', 'respondent', 'side:mySide', 'right', 'dispute', 'claim', 'amountInDispute', 'region'] },
    { name: 'answers', at: 'answers', fields: ['side', 'agrees', 'channel', 'note', 'by', 'at'] },
    { name: 'end', at: 'end', fields: ['on', 'side:by', 'reason'] },
  ],
  create: {
    roles: ['judge', 'police', 'officer'],
    spec: form(
      text('notice', { max: 60 }),
      agency('committee', { types: ['MEDIATION_COMMITTEE'] }),
      party('applicant'),
      party('respondent'),
      right(),
      long('dispute', { min: 10, max: 5000 }),
      long('claim'),
      money('amountInDispute?'),
      region(),
    ),
  },
  commands: {
    agree: main(),
    decline: danger(),
    'record-answer': main(
      choice('side', ['APPLICANT', 'RESPONDENT']),
      flag('agrees'),
      choice('channel', ['IN_PERSON', 'PHONE', 'WRITTEN']),
      long('note', { max: 1000 }),
    ),
    withdraw: danger(long('reason', { max: 1000 })),
  },
};
