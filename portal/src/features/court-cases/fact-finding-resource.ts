import type { ResourceSpec } from '../../shared/kit/resource';
import { factFindings } from './fact-finding-messages';

/** Facts found by a served decision, with source and standing (CRT-07); nobody enters them. */
export const spec: ResourceSpec = {
  collection: '/api/fact-findings',
  path: '/fact-findings',
  words: factFindings,
  states: { SERVED: 'running', CONTESTED: 'waiting', CONFIRMED: 'good', OVERTURNED: 'bad' },
  filters: [{ name: 'documentNumber', kind: 'text' }],
  columns: ['caseNumber'],
  title: (one) => [one['number'], one['violation']].filter(Boolean).join(' — '),
  subtitle: ['agency'],
  sections: [
    { name: 'standing', at: 'standing', fields: ['usable', 'basis', 'since', 'until', 'document', 'explanation', 'source'] },
    { name: 'act', fields: ['agency', 'documentNumber', 'kind', 'decidedOn', 'servedOn', 'caseNumber', 'violation', 'right', 'parties', 'region'] },
    { name: 'facts', fields: ['facts'] },
    { name: 'remedies', at: 'remedies', fields: ['kind', 'filedOn', 'outcome', 'endedOn', 'document'] },
  ],
  commands: {},
  without: ['clocks', 'due'],
};
