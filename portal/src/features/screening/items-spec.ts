import type { FieldSpec } from '../../shared/form/field-spec';

/** What was found, item by item: the server computes the amounts from it (domain.md 4.4). */
const GOODS: readonly FieldSpec[] = [
  { kind: 'text', name: 'name', required: true, max: 100, label: 'itemName' },
  { kind: 'count', name: 'quantity', required: true },
  { kind: 'choice', name: 'fate', group: 'fate', options: ['SOLD', 'UNSOLD', 'UNFINISHED'], required: true },
  { kind: 'money', name: 'realPrice' },
  { kind: 'money', name: 'labelPrice' },
  { kind: 'money', name: 'marketPrice' },
  { kind: 'flag', name: 'markProven', when: { field: 'fate', is: ['UNFINISHED'] } },
];
const LABELS: readonly FieldSpec[] = [
  { kind: 'text', name: 'name', required: true, max: 100, label: 'itemName' },
  { kind: 'count', name: 'carriers', required: true },
  { kind: 'count', name: 'signs', required: true },
  { kind: 'flag', name: 'separable' },
  { kind: 'flag', name: 'sold' },
];
const COPIES: readonly FieldSpec[] = [
  { kind: 'text', name: 'title', required: true, max: 100, label: 'itemName' },
  { kind: 'count', name: 'quantity', required: true },
  { kind: 'flag', name: 'sold' },
];
const INCOMES: readonly FieldSpec[] = [
  { kind: 'choice', name: 'kind', group: 'income', options: ['GOODS', 'SERVICE', 'FEES'], required: true, label: 'incomeKind' },
  { kind: 'money', name: 'received', required: true },
  { kind: 'money', name: 'cost' },
];

export const ITEMS: readonly FieldSpec[] = [
  { kind: 'rows', name: 'goods', min: 0, fields: GOODS },
  { kind: 'rows', name: 'labels', min: 0, fields: LABELS, label: 'labelItems' },
  { kind: 'rows', name: 'copies', min: 0, fields: COPIES, label: 'copyItems' },
  { kind: 'rows', name: 'incomes', min: 0, fields: INCOMES },
];
