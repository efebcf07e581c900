import type { ResourceSpec } from '../../shared/kit/resource';
import { campaignCases } from './messages';

const YES = (name: string) => ({ name, options: ['yes'] });

/** The cases behind the figures of a campaign (专项行动案件). */
export const spec: ResourceSpec = {
  collection: '/api/campaign-cases',
  path: '/campaign-cases',
  words: campaignCases,
  states: { COLLECTED: 'running', REMOVED: 'neutral' },
  filters: [YES('referred'), YES('closed'), { name: 'campaign', kind: 'text' }],
  columns: ['value', 'fine'],
  title: (it) => String(it['number'] ?? ''),
  subtitle: ['agency'],
  sections: [
    { name: 'case', fields: ['caseId', 'agency', 'right:rightKind', 'region', 'filedOn', 'value', 'fine', 'referred', 'closed'] },
    { name: 'campaign', fields: ['campaignNumber', 'how', 'reason', 'collectedOn', 'removed'] },
  ],
  commands: {},
  without: ['clocks', 'due'],
};
