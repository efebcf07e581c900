import { choice, count, danger, flag, form, group, long, main, money, past, rows, text, texts } from '../../shared/form/fields';
import type { CommandSpecs, FieldSpec } from '../../shared/form/field-spec';
import { isEmpty, valueAt } from '../../shared/kit/resource';

const documentNumber = text('documentNumber', { max: 100 });
const reasons = long('reasons', { max: 5000 });
const letter = main(documentNumber, reasons);
const goods = rows('items', 1, [text('name', { label: 'itemName' }), count('quantity'), text('unit?', { max: 20 }), text('seal?', { max: 100 })], {
  label: 'goodsItems',
});
const BASES = ['DECREE_310', 'OPINION_2006', 'OPINION_2006_COMPLEX'];

/** Penalties before the referral: what stays and what is set off (REF-22). */
export const EARLIER_PENALTIES = rows('earlierPenalties', 0, [
  choice('kind', ['WARNING', 'CLOSURE', 'LICENCE', 'CONFISCATION', 'FINE'], { group: 'penalty', label: 'penaltyKind' }),
  documentNumber,
  past('decidedOn'),
  money('fine?'),
]);

function consultation(record: object): FieldSpec {
  const open = valueAt(record, 'annex.consultations');
  return {
    kind: 'pick',
    name: 'consultation',
    required: true,
    options: (Array.isArray(open) ? (open as object[]) : [])
      .filter((one) => isEmpty(valueAt(one, 'repliedAt')))
      .map((one) => ({ value: String(valueAt(one, 'id')), label: [valueAt(one, 'id'), valueAt(one, 'question')].filter(Boolean).join(' · ') })),
  };
}

/** After the answer of the police: letters, goods, outcome (REF-14…27). */
export function courseCommands(record: object): CommandSpecs {
  return {
    'accept-back': main(long('note?')),
    'request-reconsideration': letter,
    'request-supervision': letter,
    'hand-over-goods': { ...main(goods, texts('papers'), long('difference?'), text('partyNotice?', { max: 100 })), initial: { items: goodsOf(record) } },
    'send-penalty-copies': form(past('holderToldOn')),
    'refer-duty-crime': form(documentNumber, choice('to', ['SUPERVISORY_COMMISSION', 'PROCURATORATE'], { group: 'duty' })),
    'ask-advice': form(choice('to', ['POLICE', 'PROCURATORATE'], { group: 'advice' }), documentNumber, long('question', { max: 5000 })),
    'ask-early-involvement': form(documentNumber, choice('urgency', ['MAY_FLEE', 'MAY_DESTROY_EVIDENCE']), reasons),
    'decide-reconsideration': main(choice('decision', ['UPHELD', 'FILED'], { group: 'reconsideration' }), documentNumber, reasons, {
      ...group('filing', [documentNumber, text('officer', { max: 50 }), past('decidedOn?'), choice('basis?', BASES)]),
      when: { field: 'decision', is: ['FILED'] },
    }),
    'give-reasons': { ...main(documentNumber, reasons, texts('evidence')), initial: { evidence: [''] } },
    'confirm-goods': { ...main(goods, long('difference?')), initial: { items: goodsOf(record) } },
    'refuse-goods': danger(long('reasons')),
    'withdraw-case': danger(documentNumber, reasons),
    'return-to-administration': danger(documentNumber, reasons),
    'answer-consultation': main(consultation(record), long('answer', { max: 5000 }), flag('joins')),
    'demand-reasons': main(documentNumber, long('note?')),
    'accept-reasons': form(documentNumber, long('reply', { max: 5000 })),
    'order-filing': main(documentNumber, reasons, text('chiefProcurator', { max: 50 })),
    'issue-correction': form(documentNumber, reasons),
    'report-to-higher': form(documentNumber, reasons),
    urge: main(documentNumber, long('note?')),
    'demand-referral': main(documentNumber, reasons),
    'record-prosecution': letter,
    'record-non-prosecution': form(
      documentNumber,
      choice('kind', ['STATUTORY', 'DISCRETIONARY', 'INSUFFICIENT_EVIDENCE'], { group: 'nonProsecution' }),
      past('decidedOn'),
      reasons,
    ),
  };
}

/** The goods as they are known: what was handed over, else what the report lists. */
function goodsOf(record: object): object[] {
  const known = valueAt(record, 'goods.items') ?? valueAt(record, 'report.items');
  const list = Array.isArray(known) ? (known as object[]) : [];
  return list.length === 0
    ? [{}]
    : list.map((one) => ({ name: valueAt(one, 'name'), quantity: String(valueAt(one, 'quantity')), unit: valueAt(one, 'unit'), seal: valueAt(one, 'seal') }));
}
