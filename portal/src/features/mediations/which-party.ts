import type { FieldSpec } from '../../shared/form/field-spec';
import type { MediationView } from './api/mediation';

/** Asked only where several stand on a side (共同当事人); left empty, it is the one for whom I act. */
export function whichParty(record: MediationView, among?: readonly string[]): FieldSpec[] {
  const present = record.parties.filter((one) => one.leftOn === undefined);
  if (present.length <= 2) {
    return [];
  }
  const options = present
    .filter((one) => among === undefined || among.includes(one.id))
    .map((one) => ({ value: one.id, label: `${one.id} ${one.name}` }));
  return [{ kind: 'pick', name: 'party', options }];
}
