import { count, danger, day, evidence, flag, form, long, main, money, party, past, region, right, rows, text, texts, ahead, agency, choice } from '../../shared/form/fields';
import { valueAt, type ResourceSpec } from '../../shared/kit/resource';
import { patentRulings } from './messages';

const DISMISSALS = ['NO_STANDING', 'NO_DEFINITE_RESPONDENT', 'NO_DEFINITE_CLAIM', 'NOT_COMPETENT', 'SUIT_OR_OTHER_ROUTE', 'PAPERS_NOT_CORRECTED'];
const SUSPENSIONS = [
  'PARTY_DIED',
  'PARTY_INCAPABLE',
  'PARTY_TERMINATED',
  'FORCE_MAJEURE',
  'OTHER_CASE_DECIDES',
  'INVALIDATION_ACCEPTED',
  'OWNERSHIP_DISPUTED',
  'OTHER',
];
const EXCLUSIONS = ['PUBLIC_NOTICE', 'TESTING', 'APPRAISAL', 'JURISDICTION_OBJECTION', 'EVIDENCE_EXTENSION', 'SETTLEMENT'];
const approval = text('approval', { max: 60 });
const court = text('court', { max: 100 });

/** Requests for a ruling on patent infringement (专利侵权纠纷行政裁决, PAT-01…14). */
export const spec: ResourceSpec = {
  collection: '/api/patent-rulings',
  path: '/patent-rulings',
  words: patentRulings,
  states: {
    REQUESTED: 'waiting',
    CORRECTION_REQUESTED: 'waiting',
    FILED: 'running',
    ANSWERING: 'running',
    HEARING_SCHEDULED: 'running',
    HEARD: 'running',
    SUSPENDED: 'waiting',
    RULED: 'good',
    RULING_SERVED: 'good',
    IN_COURT: 'running',
    ENFORCEMENT_APPLIED: 'running',
    NOT_FILED: 'bad',
    WITHDRAWN: 'neutral',
    SETTLED: 'good',
    CLOSED: 'neutral',
  },
  columns: ['agencyName'],
  filters: [{ name: 'right', options: ['INVENTION', 'UTILITY_MODEL', 'DESIGN'] }],
  title: (record) => [valueAt(record, 'right.title'), valueAt(record, 'respondents.0.name')].filter(Boolean).join(' — '),
  subtitle: ['agency'],
  sections: [
    {
      name: 'request',
      fields: ['claims', 'facts', 'actDate', 'region', 'agency', 'standing', 'respondentAbroad', 'earlierRuling', 'nationalRequestPossible', 'evaluationReportMayBeAsked', 'requestedAt'],
    },
    { name: 'parties', fields: ['petitioner', 'respondents', 'right'] },
    {
      name: 'course',
      fields: ['correction', 'corrected', 'filing', 'filingRefused', 'jurisdictionDispute', 'service', 'answer', 'hearing', 'suspensionAsked', 'suspension'],
    },
    { name: 'hearings', at: 'hearings', fields: ['heldOn', 'place', 'outcome', 'record'] },
    {
      name: 'result',
      fields: ['ruling', 'rulingService', 'stopped', 'suit', 'judgment', 'damagesAsked', 'damagesMediation', 'end'],
    },
  ],
  create: {
    roles: ['rights-holder', 'officer'],
    spec: {
      initial: { respondents: [{}] },
      fields: [
        party('petitioner'),
        choice('standing', ['PATENTEE', 'INTERESTED_PARTY']),
        rows('respondents', 1, [text('name'), text('creditCode?', { check: 'creditCode' }), text('address?', { max: 300 })]),
        right(),
        region(),
        past('actDate'),
        long('claims', { max: 5000 }),
        long('facts', { max: 10_000 }),
        flag('suitPending'),
        flag('otherAgreedRoute'),
        flag('respondentAbroad'),
        flag('evaluationReport'),
        text('earlierRuling?', { max: 100 }),
        evidence(),
      ],
      toBody: ({ respondents, ...rest }) => ({
        ...rest,
        respondents: (respondents as object[]).map((one) => ({ kind: 'ORGANISATION', ...one })),
      }),
    },
  },
  commands: {
    'request-correction': { ...form(texts('items'), ahead('until')), initial: { items: [''] } },
    correct: main(long('description', { max: 5000 }), evidence()),
    'extend-filing': form(long('reason', { max: 1000 })),
    file: { ...main(texts('panel')), initial: { panel: ['', '', ''] } },
    'refuse-filing': danger(choice('ground', DISMISSALS), long('explanation')),
    'report-jurisdiction-dispute': form(agency('otherAgency', { types: ['MARKET_REGULATION', 'IP_OFFICE'] }), long('explanation')),
    serve: main(past('servedOn'), text('method', { max: 100 })),
    'extend-answer': form(count('days'), long('reason', { max: 1000 })),
    answer: main(long('statement', { max: 10_000 }), evidence()),
    'forward-answer': main(),
    'schedule-hearing': main(day('heldOn'), text('place'), past('noticeServedOn')),
    'record-hearing': main(choice('outcome', ['HELD', 'PETITIONER_ABSENT', 'RESPONDENT_ABSENT']), long('record', { max: 10_000 })),
    'request-suspension': form(text('invalidationNumber', { max: 100 }), long('reasons')),
    'refuse-suspension': form(long('explanation')),
    suspend: form(choice('ground', SUSPENSIONS, { group: 'suspension' }), approval, long('explanation')),
    resume: main(long('note?', { max: 1000 })),
    'exclude-time': form(choice('reason', EXCLUSIONS, { group: 'exclusion' }), past('from'), past('until'), approval),
    extend: form(count('months'), long('reason', { max: 1000 }), approval),
    rule: main(flag('infringement'), flag('orderStop'), flag('direct'), text('documentNumber', { max: 60 }), long('reasons', { max: 10_000 })),
    'serve-ruling': main(past('servedOn'), text('method', { max: 100 })),
    'record-stop': form(long('note', { max: 1000 })),
    'record-suit': form(court, text('caseNumber?', { max: 60 }), past('suedOn')),
    'record-judgment': main(text('caseNumber', { max: 60 }), flag('upheld'), past('judgedOn')),
    'apply-for-enforcement': form(court, long('note?', { max: 1000 })),
    'request-damages-mediation': form(money('claim'), long('note?', { max: 1000 })),
    'record-damages-mediation': form(flag('agreed'), long('content', { max: 5000 })),
    settle: form(long('agreement', { max: 10_000 })),
    withdraw: danger(long('reason', { max: 1000 })),
    close: main(long('note?', { max: 1000 })),
  },
};
