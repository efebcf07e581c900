import { CRIMES } from '../../shared/form/amount-specs';
import { choice, count, danger, evidence, form, group, long, main, record, region, rows, text } from '../../shared/form/fields';
import { valueAt, type ResourceSpec } from '../../shared/kit/resource';
import { RIGHT_KINDS } from '../../shared/ui/right-fields';
import { dualReports } from './messages';

const documentNumber = text('documentNumber', { max: 100 });
const reasons = long('reasons', { max: 5000 });
const letter = long('text', { max: 5000 });
const judgement = [choice('outcome', ['UPHELD', 'REVOKED']), documentNumber, reasons];

/** One report, two receipts of the same time (DUAL-01…05). */
export const spec: ResourceSpec = {
  collection: '/api/dual-reports',
  path: '/dual-reports',
  words: dualReports,
  states: {
    REPORTED: 'waiting',
    UNDER_EXAMINATION: 'running',
    FILED: 'good',
    NOT_FILED: 'bad',
    RECONSIDERING: 'running',
    UPHELD: 'bad',
    REVIEWING: 'running',
    REVIEW_UPHELD: 'bad',
  },
  title: (record) =>
    [valueAt(record, 'right.title'), (record['suspects'] as { name: string }[] | undefined)?.map((one) => one.name).join('、')].filter(Boolean).join(' — '),
  subtitle: ['police', 'procuratorate'],
  sections: [
    { name: 'receipts', at: 'receipts', fields: ['office', 'number', 'at'] },
    { name: 'report', fields: ['reporter', 'suspects', 'right', 'crime', 'region', 'facts', 'police', 'procuratorate', 'caseNumber'] },
    { name: 'examination', fields: ['acceptance', 'complex', 'decision', 'prosecutor'] },
    { name: 'remedies', fields: ['reconsideration', 'review'] },
    { name: 'advices', at: 'advices', fields: ['kind', 'text', 'by', 'at'] },
    { name: 'supervision', at: 'supervision.entries', fields: ['stage', 'text', 'documentNumber', 'by', 'at'] },
  ],
  create: {
    roles: ['rights-holder'],
    spec: {
      initial: { suspects: [{ kind: 'ORGANISATION' }] },
      fields: [
        rows('suspects', 1, [choice('kind', ['ORGANISATION', 'PERSON']), text('name'), text('creditCode?', { check: 'creditCode' })]),
        group('right', [choice('kind', RIGHT_KINDS, { group: 'right' }), text('title')]),
        choice('crime?', CRIMES),
        region(),
        long('facts', { min: 10, max: 5000 }),
        evidence('evidenceIds?', { boundTo: 'complaint' }),
        record('caseId?', '/api/cases'),
        text('caseNumber?', { max: 50 }),
      ],
    },
  },
  commands: {
    accept: main(text('receiptNumber', { max: 100 })),
    'mark-complex': form(documentNumber),
    extend: form(count('days'), documentNumber),
    file: main(documentNumber),
    'decline-filing': danger(documentNumber, reasons),
    'decide-reconsideration': main(...judgement),
    'decide-review': main(...judgement),
    'give-reasons': main(letter, text('documentNumber?', { max: 100 })),
    'request-reconsideration': main(reasons),
    'request-review': main(reasons),
    'request-supervision': form(reasons),
    assign: main(text('prosecutor', { max: 50 })),
    advise: form(choice('kind', ['EARLY_INTERVENTION', 'EVIDENCE'], { group: 'advice' }), letter),
    'demand-reasons': form(documentNumber, letter),
    'accept-reasons': form(letter),
    'order-filing': main(documentNumber, letter),
  },
};
