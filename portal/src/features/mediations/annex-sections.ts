import type { SectionSpec } from '../../shared/kit/resource';

/** Beside sessions and agreement: who was asked, who helps, what was reported, what runs on meanwhile. */
export const ANNEX: readonly SectionSpec[] = [
  { name: 'instalments', at: 'agreement.instalments', fields: ['no', 'due', 'what', 'amount', 'debtor'] },
  { name: 'contacts', at: 'annex.contacts', fields: ['party', 'channel', 'at', 'reached', 'note', 'by'] },
  { name: 'helpers', at: 'annex.helpers', fields: ['no', 'name', 'kind', 'organisation', 'agreed', 'mayTakePart'] },
  { name: 'parallel', at: 'annex.parallel', fields: ['periodKind:kind', 'dueDay:clock.dueDay', 'source:clock.source', 'interruptedBy', 'note'] },
  { name: 'dangers', at: 'annex.dangers', fields: ['to', 'facts', 'at', 'by'] },
];
