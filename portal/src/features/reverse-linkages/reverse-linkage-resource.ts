import { CRIMES } from '../../shared/form/amount-specs';
import { agency, choice, count, danger, flag, form, group, long, main, past, record, region, rows, text } from '../../shared/form/fields';
import { valueAt, type ResourceSpec } from '../../shared/kit/resource';
import { RIGHT_KINDS } from '../../shared/ui/right-fields';
import { reverseLinkages } from './messages';

const ENFORCERS = ['MARKET_REGULATION', 'IP_OFFICE', 'COPYRIGHT', 'CULTURE_ENFORCEMENT', 'CUSTOMS', 'AGRICULTURE', 'FORESTRY'];
const enforcer = agency('agency', { types: ENFORCERS });
const documentNumber = text('documentNumber', { max: 100 });

/** From non-prosecution to the agency's answer (REV-01…07). */
export const spec: ResourceSpec = {
  collection: '/api/reverse-linkages',
  path: '/reverse-linkages',
  words: reverseLinkages,
  states: {
    NON_PROSECUTION: 'waiting',
    TRANSFERRED: 'waiting',
    UNDER_REVIEW: 'running',
    SUSPENDED: 'waiting',
    REPORTED_UP: 'running',
    OPINION_ISSUED: 'running',
    ANSWERED: 'good',
    ENDED: 'neutral',
  },
  filters: [{ name: 'crime', options: CRIMES }],
  columns: ['region'],
  title: (record) =>
    [(record['subjects'] as { name: string }[] | undefined)?.map((one) => one.name).join('、'), valueAt(record, 'right.title')].filter(Boolean).join(' — '),
  subtitle: ['procuratorate', 'agency'],
  sections: [
    { name: 'matter', fields: ['nonProsecution', 'crime', 'subjects', 'right', 'region', 'caseNumber', 'procuratorate', 'agency'] },
    { name: 'review', fields: ['transferredAt', 'registeredAt', 'reportedUp', 'ended'] },
    { name: 'suspensions', at: 'suspensions', fields: ['ground', 'documentNumber', 'from', 'until'] },
    { name: 'opinion', at: 'opinion', fields: ['documentNumber', 'facts', 'evidence', 'opinion', 'seizedProperty', 'issuedAt', 'urgent', 'replyBy'] },
    { name: 'answer', fields: ['receipt', 'answer.outcome', 'answer.text', 'answer.documentNumber', 'answer.at', 'answer.late', 'superiorTold'] },
    { name: 'followUps', at: 'followUps', fields: ['note', 'at', 'by'] },
  ],
  create: {
    roles: ['procurator'],
    spec: {
      initial: { subjects: [{ kind: 'ORGANISATION' }] },
      fields: [
        group('nonProsecution', [
          documentNumber,
          past('decidedOn'),
          choice('kind', ['STATUTORY', 'DISCRETIONARY', 'INSUFFICIENT_EVIDENCE'], { group: 'nonProsecution' }),
          long('reasons', { max: 5000 }),
        ]),
        choice('crime', CRIMES),
        rows('subjects', 1, [choice('kind', ['ORGANISATION', 'PERSON']), text('name'), text('creditCode?', { check: 'creditCode' })]),
        group('right', [choice('kind', RIGHT_KINDS, { group: 'right' }), text('title')]),
        region(),
        record('referralId?', '/api/referrals'),
        record('caseId?', '/api/cases'),
        text('caseNumber?', { max: 50 }),
      ],
    },
  },
  commands: {
    transfer: main(),
    register: main(),
    exclude: form(past('from'), past('until'), agency('procuratorate', { types: ['PROCURATORATE'] }), documentNumber),
    extend: form(count('days'), documentNumber),
    suspend: form(
      choice('ground', ['POLICE_RECONSIDERATION', 'VICTIM_APPEAL', 'PRIVATE_PROSECUTION', 'SUSPECT_APPEAL'], { group: 'suspension' }),
      documentNumber,
    ),
    resume: main(long('reason', { max: 1000 })),
    'issue-opinion': main(
      enforcer,
      documentNumber,
      long('facts', { max: 5000 }),
      long('evidence', { max: 5000 }),
      long('opinion', { max: 5000 }),
      long('seizedProperty?'),
      flag('urgent'),
    ),
    'report-up': form(enforcer, long('reasons', { max: 5000 })),
    'end-review': danger(documentNumber, long('reasons', { max: 5000 })),
    'notify-superior': main(),
    'follow-up': form(long('note')),
    receive: main(),
    answer: main(choice('outcome', ['PENALISED', 'NO_PENALTY', 'NOT_FILED', 'TRANSFERRED']), long('text', { max: 5000 }), text('documentNumber?', { max: 100 })),
  },
};
