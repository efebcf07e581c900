import { choice, choices, danger, flag, form, long, main, moment, party, past, record, region, right, text } from '../../shared/form/fields';
import { valueAt, type ResourceSpec } from '../../shared/kit/resource';
import { courtMeasures } from './messages';

const PRESERVATIONS = ['CONDUCT', 'ASSETS', 'EVIDENCE'];

/** Preservation by a court, as officers of the place need to know it (CRT-01 to CRT-07). */
export const spec: ResourceSpec = {
  collection: '/api/court-measures',
  path: '/court-measures',
  words: courtMeasures,
  states: { APPLIED: 'waiting', GRANTED: 'running', REFUSED: 'neutral', IN_FORCE: 'running', SUED: 'running', LIFTED: 'neutral' },
  filters: [{ name: 'preservation', options: PRESERVATIONS }, { name: 'region', kind: 'region' }],
  columns: ['preservation', 'region'],
  title: (measure) => [valueAt(measure, 'right.title'), valueAt(measure, 'respondent.name')].filter(Boolean).join(' — '),
  subtitle: ['timing', 'preservation'],
  sections: [
    {
      name: 'application',
      fields: ['timing', 'preservation', 'applicant', 'respondent', 'right', 'region', 'caseNumber', 'acceptedAt', 'keptBy', 'note'],
    },
    { name: 'court', fields: ['court', 'courtRule', 'courtSource', 'courtToBeConfirmed'] },
    { name: 'ruling', at: 'ruling', fields: ['granted', 'documentNumber', 'at'] },
    { name: 'measure', at: 'measure', fields: ['what', 'on'] },
    { name: 'service', at: 'service', fields: ['on'] },
    { name: 'suit', at: 'suit', fields: ['caseNumber', 'on'] },
    { name: 'lifting', at: 'lifting', fields: ['lifting:reason', 'on'] },
    { name: 'facts', at: 'agencyFacts', fields: ['documentNumber', 'factsBasis:basis', 'judgment', 'facts', 'on'] },
  ],
  create: {
    roles: ['officer', 'judge'],
    spec: form(
      choice('timing', ['PRE_SUIT', 'DURING_SUIT']),
      choice('preservation', PRESERVATIONS),
      party('applicant'),
      party('respondent'),
      right(),
      choices('circumstances?', ['TECHNICAL_SECRET', 'WELL_KNOWN_MARK', 'ACT_OF_AUTHORITY']),
      region(),
      text('caseNumber?', { max: 60 }),
      moment('acceptedAt'),
      record('ourCase?', '/api/cases'),
      long('note?', { max: 1000 }),
    ),
  },
  commands: {
    'record-ruling': main(flag('granted'), text('documentNumber', { max: 60 }), moment('ruledAt')),
    'record-measure': main(past('takenOn'), long('what', { max: 1000 })),
    'record-service': main(past('servedOn')),
    'record-suit': main(text('caseNumber', { max: 60 }), past('suedOn')),
    lift: danger(choice('reason', ['NOT_SUED', 'COURT_DECIDED', 'WITHDRAWN'], { group: 'lifting', label: 'lifting' }), past('liftedOn')),
    'note-agency-facts': form(
      text('documentNumber', { max: 60 }),
      past('knownOn'),
      choice('basis', ['NOT_CHALLENGED_IN_TIME', 'CONFIRMED_BY_JUDGMENT'], { group: 'factsBasis', label: 'factsBasis' }),
      { ...text('judgment', { max: 60 }), when: { field: 'basis', is: ['CONFIRMED_BY_JUDGMENT'] } },
      long('facts', { max: 5000 }),
    ),
  },
};
