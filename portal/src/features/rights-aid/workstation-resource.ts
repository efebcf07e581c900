import { choices, danger, form, long, main, region, text, texts } from '../../shared/form/fields';
import type { ResourceSpec } from '../../shared/kit/resource';
import { workstations } from './workstation-messages';

/** Protection workstations (知识产权保护工作站). */
export const spec: ResourceSpec = {
  collection: '/api/workstations',
  path: '/workstations',
  words: workstations,
  states: {
    OPEN: 'good',
    CLOSED: 'neutral',
  },
  filters: [{ name: 'region', kind: 'region' }],
  columns: ['agencyName'],
  title: (record) => String(record['name'] ?? ''),
  sections: [
    { name: 'station', fields: ['name', 'region', 'agencyName', 'place', 'phone', 'staff', 'services', 'registeredOn'] },
    { name: 'closing', at: 'closing', fields: ['reason', 'on'] },
  ],
  create: {
    roles: ['officer', 'head', 'deputy-head'],
    spec: form(
      text('name', { max: 100 }),
      region(),
      text('place', { max: 300 }),
      text('phone'),
      texts('staff'),
      choices('services', ['AID', 'ADVICE', 'MEDIATION', 'EVIDENCE', 'TRAINING']),
    ),
  },
  commands: {
    change: main(
      text('place', { max: 300 }),
      text('phone'),
      texts('staff'),
      choices('services', ['AID', 'ADVICE', 'MEDIATION', 'EVIDENCE', 'TRAINING']),
    ),
    close: danger(long('reason', { max: 1000 })),
  },
  without: ['clocks', 'due'],
};
