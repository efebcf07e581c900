/** A field of a command's form; the label is the feature's text `field.<name>`. */
export type FieldSpec =
  | ({ kind: 'text'; max?: number; min?: number; check?: 'phone' | 'creditCode' } & Common)
  | ({ kind: 'long'; max?: number; min?: number } & Common)
  | ({ kind: 'choice'; group: string; options: readonly string[]; multiple?: boolean } & Common)
  | ({ kind: 'pick'; options: readonly PickOption[]; multiple?: boolean } & Common)
  | ({ kind: 'money' } & Common)
  | ({ kind: 'count' } & Common)
  | ({ kind: 'day'; past?: boolean; ahead?: boolean } & Common)
  | ({ kind: 'moment' } & Common)
  | ({ kind: 'flag' } & Common)
  | ({ kind: 'region' } & Common)
  /** An office from the directory of agencies; gives its id. */
  | ({ kind: 'agency'; types?: readonly string[]; office?: string; multiple?: boolean } & Common)
  /** A party with its numbers checked; gives an object. */
  | ({ kind: 'party' } & Common)
  /** A right with its number checked; gives an object. */
  | ({ kind: 'right' } & Common)
  /** Files, uploaded at once; gives their ids. */
  | ({ kind: 'evidence'; boundTo?: string } & Common)
  /** A record of another list, found by number or name; gives its id. */
  | ({ kind: 'record'; collection: string; query?: Readonly<Record<string, string>>; multiple?: boolean } & Common)
  | ({ kind: 'texts'; min: number } & Common)
  | ({ kind: 'rows'; min: number; fields: readonly FieldSpec[] } & Common)
  | ({ kind: 'group'; fields: readonly FieldSpec[] } & Common);

interface Common {
  name: string;
  required?: boolean;
  /** Another text than `field.<name>`. */
  label?: string;
  /** Asked only while another field of the same form has one of these values. */
  when?: { field: string; is: readonly unknown[] };
}

export interface PickOption {
  value: string;
  label: string;
}

/** A command's form. A command without one is only asked to be confirmed. */
export interface CommandSpec {
  fields: readonly FieldSpec[];
  /** Moves the matter on: stands first among what may be done. */
  main?: boolean;
  /** Ends or refuses something: shown in the warning colour. */
  danger?: boolean;
  initial?: Readonly<Record<string, unknown>>;
  /** Where the wanted body differs from the form's cleaned values. */
  toBody?: (values: Record<string, unknown>) => Record<string, unknown>;
}

export type CommandSpecs = Readonly<Record<string, CommandSpec>>;
