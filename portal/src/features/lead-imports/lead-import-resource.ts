import type { ResourceSpec } from '../../shared/kit/resource';
import { ImportErrors } from './components/import-errors';
import { ImportProgress } from './components/import-progress';
import { leadImports } from './messages';

/** A file of leads on its way in (导入批次, REQ-06): checked whole, taken in row by row. */
export const spec: ResourceSpec = {
  collection: '/api/lead-imports',
  path: '/lead-imports',
  words: leadImports,
  states: { RUNNING: 'running', FINISHED: 'good' },
  columns: ['rows', 'agency'],
  title: (batch) => [batch['source'], batch['fileName']].filter(Boolean).join(' · '),
  subtitle: ['importedBy', 'importedAt'],
  sections: [
    { name: 'file', fields: ['source', 'fileName', 'sha256', 'importedBy', 'importedAt'] },
    { name: 'counts', fields: ['rows', 'badRows', 'created', 'existing'] },
  ],
  create: { roles: ['officer', 'head', 'deputy-head'], spec: { fields: [] } },
  commands: {},
  Notice: ImportProgress,
  Extra: ImportErrors,
  refreshWhile: (batch) => batch.state === 'RUNNING',
  without: ['timeline', 'clocks', 'due'],
};
