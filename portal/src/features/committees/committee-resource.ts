import { agency, choice, count, danger, day, flag, form, long, main, region, rows, text } from '../../shared/form/fields';
import type { ResourceSpec } from '../../shared/kit/resource';
import { CommitteeExtra, CommitteeWarnings } from './components/committee-parts';
import { committees } from './messages';

const KINDS = ['PEOPLE', 'INDUSTRY_PROFESSIONAL', 'COMMERCIAL', 'LAWYER', 'PERSONAL_STUDIO', 'ADMINISTRATIVE', 'JUDICIAL'];
const members = rows('members', 3, [
  text('name', { max: 60 }),
  choice('post', ['DIRECTOR', 'DEPUTY', 'MEMBER']),
  flag('woman'),
  text('minority?', { max: 30 }),
]);
const THREE = [{ post: 'DIRECTOR' }, { post: 'MEMBER' }, { post: 'MEMBER' }];

/** Mediation bodies (调解组织): composition, term, stars, what the court is told (MED-O1…O10). */
export const spec: ResourceSpec = {
  collection: '/api/committees',
  path: '/committees',
  words: committees,
  states: { ACTIVE: 'good', SUSPENDED: 'waiting', DISSOLVED: 'neutral' },
  title: (record, _label, language) => String(record[language] ?? record['zh'] ?? ''),
  subtitle: ['kind', 'region'],
  sections: [
    { name: 'body', fields: ['kind', 'region', 'termStart', 'termEnd', 'free', 'charges', 'stars', 'courtPlatformId'] },
    { name: 'members', at: 'members', fields: ['name', 'post', 'woman', 'minority'] },
    { name: 'notices', at: 'notices', fields: ['change', 'mediator', 'on', 'court', 'sentOn', 'receivedOn'] },
  ],
  Notice: CommitteeWarnings,
  Extra: CommitteeExtra,
  create: {
    roles: ['officer', 'supervisor', 'admin'],
    spec: {
      initial: { members: THREE },
      fields: [
        choice('kind', KINDS),
        agency('agency?', { types: ['MEDIATION_COMMITTEE', 'INDUSTRY_ASSOCIATION', 'IP_PROTECTION_CENTER'] }),
        text('zh?'),
        text('en?'),
        region('region?'),
        day('termStart'),
        members,
        text('courtPlatformId?', { max: 60 }),
        text('charges?', { max: 500 }),
      ],
    },
  },
  commands: {
    're-elect': { ...main(day('termStart'), members), initial: { members: THREE } },
    'change-members': { ...form(members), initial: { members: THREE } },
    'link-court-platform': form(text('platformId', { max: 60 })),
    suspend: danger(long('reason', { max: 1000 })),
    resume: main(),
    dissolve: danger(long('reason', { max: 1000 })),
    'notify-court': main(),
    'receive-notice': main(),
    'award-stars': form(count('stars'), long('basis', { max: 300 })),
  },
};
