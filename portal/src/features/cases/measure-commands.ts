import { choice, count, danger, flag, form, long, main, moment, past, region, rows, text, texts } from '../../shared/form/fields';
import type { CommandSpecs } from '../../shared/form/field-spec';
import { isEmpty, valueAt } from '../../shared/kit/resource';
import { numbered } from './numbered';

const KINDS = ['REGISTRATION_PRESERVATION', 'SEAL', 'SEIZURE', 'FREEZE'];
const OUTCOMES = ['RELEASED', 'COPIED_AND_RETURNED', 'SENT_TO_EXAMINATION', 'SEALED_OR_SEIZED', 'CONFISCATED', 'HANDED_OVER'];
const kind = choice('kind', KINDS, { group: 'measure' });

/** Measures (登记保存、查封、扣押、冻结) with limits that never move (CASE-11, CLK-10). */
export function measureCommands(record: object): CommandSpecs {
  const open = numbered(record, 'measures', ['document', 'place'], (one) => isEmpty(valueAt(one, 'end')));
  return {
    'permit-measure': form(kind, long('scope')),
    'record-measure': {
      ...main(
        kind,
        texts('officers', { min: 2 }),
        rows('items', 1, [text('name', { label: 'itemName' }), count('quantity'), text('unit?', { max: 20 }), text('mark?', { max: 100 })]),
        region(),
        text('place', { max: 300 }),
        text('reference?', { max: 60 }),
        text('document', { max: 60 }),
        moment('takenAt?'),
        flag('urgent'),
      ),
      main: false,
      initial: { officers: ['', ''], items: [{}] },
    },
    'approve-measure': main(open),
    'prolong-measure': form(open, count('days'), long('reason', { max: 1000 })),
    'end-measure': danger(open, choice('outcome', OUTCOMES, { group: 'measureOutcome' }), past('endedOn?'), long('note')),
  };
}
