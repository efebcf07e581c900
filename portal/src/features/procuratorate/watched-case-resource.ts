import { main, past } from '../../shared/form/fields';
import type { ResourceSpec } from '../../shared/kit/resource';
import { watchedWords } from './messages';

const ONLY = (name: string) => ({ name, options: ['true'], group: 'only' });

/** A case as the procuratorate watches it; nobody enters anything (no silent shelf, REQ-03). */
export const spec: ResourceSpec = {
  collection: '/api/procuratorate/cases',
  path: '/case-watch',
  words: watchedWords,
  states: { OPEN: 'running', CLOSED: 'neutral' },
  filters: [ONLY('unreferred'), ONLY('refusedByHead'), ONLY('refusedByPolice'), ONLY('punishedInstead'), ONLY('highPenalty'), { name: 'region', kind: 'region' }],
  title: (record) => (record['subjects'] as { name: string }[] | undefined)?.map((one) => one.name).join('、') ?? '',
  subtitle: ['agency'],
  sections: [
    { name: 'case', fields: ['flags', 'agency', 'procuratorate', 'region', 'subjects', 'closed'] },
    { name: 'scale', at: 'scale', fields: ['result:screening', 'crime:crimes', 'at'] },
    { name: 'referral', fields: ['referral', 'referralState:referral.state', 'referral.reasons', 'referral.at'] },
    {
      name: 'penalty',
      at: 'penalty',
      fields: ['kind', 'fine', 'confiscation', 'documentNumber', 'decidedOn', 'high', 'insteadOfReferral'],
    },
    { name: 'copies', fields: ['copies'] },
  ],
  commands: { 'send-copies': main(past('holderToldOn')) },
};
