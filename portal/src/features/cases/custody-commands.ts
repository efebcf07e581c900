import { agency, choice, danger, form, long, main, past, rows, text } from '../../shared/form/fields';
import type { CommandSpecs } from '../../shared/form/field-spec';

const document = text('document', { max: 60 });
const officer = [text('name', { max: 60 }), text('certificate', { max: 40 })];

/** Transfer between offices, dispute about jurisdiction, designation, share (JUR-03…07). */
export const custodyCommands: CommandSpecs = {
  transfer: form(
    agency('to', { label: 'transferTo' }),
    choice('kind', ['OWN_SYSTEM', 'OTHER_DEPARTMENT'], { group: 'transferKind', label: 'transferKind' }),
    long('reason', { max: 2000 }),
    text('letter', { max: 60 }),
  ),
  // CASE-04 holds for the receiving office too: two officers of its own.
  'accept-transfer': { ...main(rows('officers', 2, officer)), initial: { officers: [{}, {}] } },
  'object-transfer': danger(long('reason', { max: 2000 })),
  'agree-jurisdiction': form(agency('keeper'), document),
  'report-dispute': form(document),
  designate: main(agency('keeper'), document),
  'record-designation': form(agency('keeper'), document, past('on?')),
  'keep-apart': form(long('reason', { max: 2000 })),
  share: form(agency('with', { label: 'shareWith' }), long('reason', { max: 2000 })),
};
