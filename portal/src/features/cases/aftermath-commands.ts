import { ahead, choice, count, danger, form, long, main, money, past, rows, text } from '../../shared/form/fields';
import type { CommandSpecs } from '../../shared/form/field-spec';
import { isEmpty, valueAt } from '../../shared/kit/resource';
import { numbered } from './numbered';

export const SERVICE = ['DIRECT', 'LEFT_AT_ADDRESS', 'ENTRUSTED', 'BY_POST', 'PASSED_ON', 'ELECTRONIC', 'PUBLIC_NOTICE'];
const CLOSING = ['PERFORMED', 'COURT_ENDED_ENFORCEMENT', 'TERMINATED', 'NO_PENALTY', 'REFERRED', 'OTHER'];
const document = text('document', { max: 60 });

/** Service, payment, remedies, enforcement, publication, closing, archive (CASE-21…31). */
export function aftermathCommands(record: object): CommandSpecs {
  return {
    'announce-service': form(text('where'), past('publishedOn?')),
    'record-payment': main(money('amount'), text('receipt', { max: 60 }), past('paidOn?')),
    'defer-payment': { ...form(rows('instalments', 1, [money('amount'), ahead('due')]), long('reason', { max: 1000 })), initial: { instalments: [{}] } },
    'file-remedy': form(
      choice('kind', ['RECONSIDERATION', 'SUIT'], { group: 'remedy', label: 'remedyKind' }),
      text('authority', { max: 100 }),
      text('caseNumber?', { max: 60 }),
      past('filedOn?'),
    ),
    'end-remedy': form(
      numbered(record, 'aftermath.remedies', ['authority', 'caseNumber'], (one) => isEmpty(valueAt(one, 'outcome'))),
      choice('outcome', ['UPHELD', 'CHANGED', 'QUASHED', 'ILLEGAL', 'VOID', 'WITHDRAWN'], { group: 'remedyOutcome' }),
      document,
      past('endedOn?'),
      money('newFine?'),
      money('newConfiscation?'),
    ),
    'demand-payment': main(document, past('servedOn?')),
    'apply-enforcement': main(text('court', { max: 100 }), document, past('appliedOn?')),
    'end-enforcement': main(choice('outcome', ['EXECUTED', 'ENDED', 'REFUSED'], { group: 'enforcementOutcome' }), past('endedOn?')),
    'fill-closing-form': main(choice('reason', CLOSING, { group: 'closing', label: 'closingReason' }), long('summary', { max: 5000 })),
    archive: main(text('number', { max: 60, label: 'archiveNumber' }), text('place', { max: 100 }), count('mainPages'), count('auxiliaryPages')),
    'push-publication': form(past('pushedOn?')),
    'receive-publication': main(past('receivedOn?')),
    publish: main(long('summary', { max: 5000 }), past('publishedOn?')),
    'withdraw-publication': danger(long('reason', { max: 1000 }), past('withdrawnOn?')),
  };
}
