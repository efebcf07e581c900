import type { FieldSpec, PickOption } from '../../shared/form/field-spec';
import { isEmpty, valueAt } from '../../shared/kit/resource';

/** Chooses one of the case's numbered matters (a measure, an examination) by what it is. */
export function numbered(record: object, at: string, says: readonly string[], open: (one: object) => boolean = () => true): FieldSpec {
  const list = valueAt(record, at);
  const options: PickOption[] = (Array.isArray(list) ? (list as object[]) : []).filter(open).map((one) => {
    const number = String(valueAt(one, 'number'));
    const words = says.map((path) => valueAt(one, path)).filter((value) => !isEmpty(value));
    return { value: number, label: [number, ...words.map(String)].join(' · ') };
  });
  return { kind: 'pick', name: 'number', required: true, options };
}
