import { agency, ahead, choice, choices, danger, day, form, long, main, record, region, rows, text } from '../../shared/form/fields';
import type { AnyRecord, ResourceSpec } from '../../shared/kit/resource';
import { RIGHT_KINDS } from '../../shared/ui/right-fields';
import { CampaignFigures } from './campaign-figures';
import { campaigns } from './messages';

const WHERE = [rows('regions', 1, [region()]), rows('offices', 0, [agency('office')])];

/** Rows with one field each become lists of codes. */
function toBody({ regions, offices, ...rest }: Record<string, unknown>): Record<string, unknown> {
  const of = (list: unknown, name: string) => (Array.isArray(list) ? (list as Record<string, unknown>[]).map((row) => row[name]) : []);
  return { ...rest, regions: of(regions, 'region'), offices: of(offices, 'office') };
}

const listOf = (it: AnyRecord, field: string, name: string) => ((it[field] ?? []) as string[]).map((value) => ({ [name]: value }));

/** Special campaigns (专项行动), each figure with the list behind it (REQ-25). */
export const spec: ResourceSpec = {
  collection: '/api/campaigns',
  path: '/campaigns',
  words: campaigns,
  states: { OPEN: 'running', CLOSED: 'good' },
  filters: [{ name: 'kind', options: ['SPRING_THUNDER', 'SWORD_NET', 'DRAGON_SOARING', 'PLANT_VARIETY', 'OTHER'] }],
  title: (it) => String(it['name'] ?? ''),
  subtitle: ['kind', 'organiser'],
  sections: [
    { name: 'plan', fields: ['name', 'kind', 'from', 'to', 'right:rights', 'region:regions', 'organiser', 'offices', 'description', 'openedOn'] },
    { name: 'closing', at: 'closing', fields: ['report', 'figures', 'on'] },
  ],
  create: {
    roles: ['deputy-head', 'head', 'supervisor'],
    spec: {
      ...form(
        text('name', { max: 100 }),
        choice('kind', ['SPRING_THUNDER', 'SWORD_NET', 'DRAGON_SOARING', 'PLANT_VARIETY', 'OTHER']),
        day('from'),
        ahead('to'),
        choices('rights', RIGHT_KINDS, { group: 'right' }),
        ...WHERE,
        long('description', { max: 5000 }),
      ),
      initial: { regions: [{}] },
      toBody,
    },
  },
  commands: (it) => ({
    'add-case': main(record('caseId', '/api/cases'), long('reason')),
    'remove-case': danger(record('caseId', '/api/cases'), long('reason')),
    amend: { ...form(day('to'), ...WHERE, long('reason')), initial: { regions: listOf(it, 'regions', 'region'), offices: listOf(it, 'offices', 'office') }, toBody },
    close: main(long('report', { max: 20000 })),
  }),
  Extra: CampaignFigures,
};
