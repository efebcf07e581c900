/** A field of a command's form; the label is the feature's text `field.<name>`. */
export type FieldSpec =
  | ({ kind: 'text'; max?: number; check?: 'phone' } & Common)
  | ({ kind: 'long'; max?: number; min?: number } & Common)
  | ({ kind: 'choice'; group: string; options: readonly string[]; multiple?: boolean } & Common)
  | ({ kind: 'pick'; options: readonly PickOption[]; multiple?: boolean } & Common)
  | ({ kind: 'money' } & Common)
  | ({ kind: 'count' } & Common)
  | ({ kind: 'day'; past?: boolean; ahead?: boolean } & Common)
  | ({ kind: 'moment' } & Common)
  | ({ kind: 'flag' } & Common)
  | ({ kind: 'texts'; min: number } & Common)
  | ({ kind: 'rows'; min: number; fields: readonly FieldSpec[] } & Common)
  | ({ kind: 'group'; fields: readonly FieldSpec[] } & Common);

interface Common {
  name: string;
  required?: boolean;
  /** Another text than `field.<name>`. */
  label?: string;
}

export interface PickOption {
  value: string;
  label: string;
}

/** A command's form. A command without one is only asked to be confirmed. */
export interface CommandSpec {
  fields: readonly FieldSpec[];
  /** Ends or refuses something: shown in the warning colour. */
  danger?: boolean;
  initial?: Readonly<Record<string, unknown>>;
  /** Where the wanted body differs from the form's cleaned values. */
  toBody?: (values: Record<string, unknown>) => Record<string, unknown>;
}
