import { choice, choices, flag, form, group, long, main, moment, past, text, texts } from '../../shared/form/fields';
import type { CommandSpecs } from '../../shared/form/field-spec';

export const SANCTIONS = [
  'WARNING',
  'CRITICISM',
  'STOP_ORDER',
  'CONFISCATE_GOODS',
  'LOWER_GRADE',
  'REVOKE_LICENCE',
  'STOP_PRODUCTION',
  'CLOSURE',
  'BAN',
];
const VIOLATIONS = ['TRADEMARK_INFRINGEMENT', 'SPECIAL_SIGN_INFRINGEMENT', 'PATENT_COUNTERFEITING', 'COPYRIGHT_INFRINGEMENT', 'PLANT_VARIETY', 'TRADE_SECRET', 'CONFUSION', 'PLATFORM_INACTION', 'TRADEMARK_AGENCY', 'TRADEMARK_AGENT'];

/** What the range of a fine depends on (domain.md 1.5). */
export const PENALTY_GROUNDS = group('grounds', [
  choice('violation?', VIOLATIONS, { label: 'violationKind' }),
  flag('serious'),
  flag('repeatWithin5Years'),
  text('lawfulSource?', { max: 1000 }),
  text('mitigation?', { max: 2000 }),
  flag('harmsPublicInterest'),
  flag('notCorrected'),
  choices('sanctions?', SANCTIONS, { group: 'sanction' }),
]);

/** Statement, hearing and collective discussion (CASE-18, 19). */
export const hearingCommands: CommandSpecs = {
  'record-statement': form(text('by', { max: 100 }), long('content', { max: 10_000 }), past('receivedOn?'), long('review', { max: 5000 })),
  'request-hearing': form(text('by', { max: 100 }), past('requestedOn?')),
  'name-presider': main(text('presider', { max: 60 })),
  'notify-hearing': main(moment('heldAt'), text('place', { max: 300 }), past('notifiedOn?')),
  'hold-hearing': main(
    past('endedOn?'),
    choice('outcome', ['HELD', 'PARTY_ABSENT', 'WITHDRAWN'], { group: 'hearingOutcome' }),
    long('minutes', { max: 20_000 }),
  ),
  'report-hearing': main(long('opinion', { max: 10_000 })),
  discuss: form(past('on?', { label: 'discussedOn' }), texts('participants'), long('opinion', { max: 10_000 }), text('document', { max: 60 })),
};
