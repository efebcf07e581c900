import { choice, count, danger, flag, form, long, main, money, past, record, region, rows, text, texts } from '../../shared/form/fields';
import type { ResourceSpec } from '../../shared/kit/resource';
import { courtCases } from './messages';

const KINDS = ['CRIMINAL', 'CIVIL', 'ADMINISTRATIVE'];
const caseNumber = text('caseNumber', { max: 60 });
const reasons = long('reasons', { max: 5000 });

/** A case before the court (法院案件): the prosecuted case with its file, suits, what belongs together, the judgment. */
export const spec: ResourceSpec = {
  collection: '/api/court-cases',
  path: '/court-cases',
  words: courtCases,
  states: { RECEIVED: 'waiting', PENDING: 'running', JUDGED: 'good', RETURNED: 'neutral' },
  filters: [{ name: 'kind', group: 'courtKind', options: KINDS }],
  columns: ['caseNumber'],
  title: (one) => [one['caseNumber'], one['title']].filter(Boolean).join(' — '),
  subtitle: ['court'],
  sections: [
    { name: 'matter', fields: ['title', 'region', 'parties', 'caseNumber', 'acceptedOn', 'receivedAt', 'court'] },
    { name: 'prosecution', at: 'prosecution', fields: ['indictment', 'crimeName', 'referral', 'caseNumber', 'agency', 'procuratorate'] },
    { name: 'fileIndex', at: 'fileIndex', fields: ['origin', 'name', 'number', 'use'] },
    { name: 'links', at: 'links', fields: ['id', 'kind', 'number', 'by', 'at'] },
    { name: 'facts', at: 'facts', fields: ['id', 'state', 'agency', 'documentNumber', 'servedOn', 'basis', 'facts', 'contest'] },
    { name: 'judgment', fields: ['judgment.decidedOn', 'judgment.outcome', 'judgment.fine', 'judgment.note', 'returned'] },
    { name: 'sentences', at: 'judgment.sentences', fields: ['name', 'verdict', 'penalty', 'months', 'probationMonths', 'fine'] },
  ],
  create: {
    roles: ['judge'],
    spec: {
      initial: { parties: [{ kind: 'ORGANISATION' }] },
      fields: [
        choice('kind', ['CIVIL', 'ADMINISTRATIVE'], { group: 'courtKind' }),
        caseNumber,
        past('acceptedOn'),
        text('title', { max: 200 }),
        region(),
        rows('parties', 1, [choice('kind', ['ORGANISATION', 'PERSON']), text('name'), text('creditCode?', { check: 'creditCode' })]),
      ],
    },
  },
  commands: (one) => ({
    register: main(caseNumber, past('acceptedOn')),
    link: form(choice('kind', [...KINDS, 'ENFORCEMENT'], { group: 'linkKind' }), text('number', { max: 60 })),
    'remove-link': danger(text('link', { max: 10 }), long('reason', { max: 500 })),
    'take-facts': form(record('finding', '/api/fact-findings')),
    'contest-facts': { ...form(text('fact', { max: 10 }), text('party', { max: 200 }), reasons, texts('evidence')), initial: { evidence: [''] } },
    'rule-on-contest': form(text('fact', { max: 10 }), flag('overturned'), reasons),
    'record-judgment': {
      ...main(
        past('decidedOn'),
        rows('sentences', 1, [
          text('name', { max: 200 }),
          choice('verdict', ['GUILTY', 'EXEMPTED', 'NOT_GUILTY']),
          choice('penalty?', ['CONTROL', 'DETENTION', 'IMPRISONMENT']),
          count('months?'),
          count('probationMonths?'),
          money('fine?'),
        ]),
        long('note?', { max: 2000 }),
      ),
      initial: { sentences: accused(one['parties']) },
    },
    'record-outcome': main(
      past('decidedOn'),
      choice('outcome', ['GRANTED', 'DISMISSED', 'QUASHED', 'ILLEGAL', 'SETTLED', 'WITHDRAWN'], { group: 'suit' }),
      long('note?', { max: 2000 }),
    ),
    'return-to-agency': danger(text('documentNumber', { max: 100 }), reasons),
  }),
};

/** One row for each accused, so that nobody is typed again or forgotten. */
function accused(parties: unknown): object[] {
  const list = Array.isArray(parties) ? (parties as { name?: string }[]) : [];
  return list.length === 0 ? [{}] : list.map(({ name }) => ({ name, verdict: 'GUILTY' }));
}
