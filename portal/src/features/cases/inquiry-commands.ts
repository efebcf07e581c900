import { ahead, choice, count, danger, flag, form, group, long, past, rows, text, texts } from '../../shared/form/fields';
import type { CommandSpecs } from '../../shared/form/field-spec';
import { isEmpty, valueAt } from '../../shared/kit/resource';
import { numbered } from './numbered';

const SUSPENSIONS = ['DEPENDS_ON_ANOTHER_CASE', 'INTERPRETATION_BY_AN_AUTHORITY', 'FORCE_MAJEURE', 'PARTY_CANNOT_BE_FOUND', 'OTHER'];
const EXAMINATIONS = ['TESTING', 'INSPECTION', 'QUARANTINE', 'APPRAISAL', 'RIGHTS_HOLDER_IDENTIFICATION'];
const stillOpen = (path: string) => (one: object) => isEmpty(valueAt(one, path));

/** Extensions, standstill, recusal and examinations (CASE-02, 07, 09, 14, 15, 20). */
export function inquiryCommands(record: object): CommandSpecs {
  return {
    'extend-filing': form(long('reason', { max: 1000 })),
    'extend-decision': form(count('days'), long('reason', { max: 1000 }), text('collective?', { max: 60 })),
    'extend-review': form(count('days'), long('reason', { max: 1000 })),
    suspend: form(choice('ground', SUSPENSIONS, { group: 'standstill' }), long('explanation'), text('document', { max: 60 })),
    resume: form(long('note', { max: 1000 })),
    terminate: danger(choice('ground', ['SUSPECT_DIED', 'ENTITY_DISSOLVED', 'OTHER'], { group: 'termination' }), long('explanation')),
    'name-officers': { ...form(rows('officers', 2, [text('name', { max: 60 }), text('certificate', { max: 40 })])), initial: { officers: [{}, {}] } },
    'apply-recusal': form(text('person', { max: 60 }), choice('relation', ['DIRECT_INTEREST', 'KINSHIP', 'OTHER']), long('reason', { max: 1000 })),
    'decide-recusal': form(
      numbered(record, 'inquiry.recusals', ['person'], stillOpen('granted')),
      flag('granted'),
      long('reason', { max: 1000 }),
      { ...group('replacement', [text('name?', { max: 60 }), text('certificate?', { max: 40 })]), when: { field: 'granted', is: [true] } },
    ),
    'begin-examination': form(
      choice('kind', EXAMINATIONS, { group: 'examination' }),
      text('by', { label: 'examiner' }),
      text('document', { max: 60 }),
      past('begunOn?'),
      texts('measures?'),
      ahead('dueOn?'),
    ),
    'end-examination': form(
      numbered(record, 'inquiry.examinations', ['by', 'document'], stillOpen('endedOn')),
      past('endedOn?'),
      long('result', { max: 5000 }),
      text('signer?', { max: 60 }),
    ),
    'give-identification': form(long('opinion', { max: 5000, label: 'identification' }), text('signer', { max: 60 })),
  };
}
