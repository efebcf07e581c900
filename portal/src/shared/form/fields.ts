import type { CommandSpec, FieldSpec } from './field-spec';

type Kind<K extends FieldSpec['kind']> = Extract<FieldSpec, { kind: K }>;
type Rest<K extends FieldSpec['kind']> = Omit<Kind<K>, 'kind' | 'name' | 'required'>;

/** `reason` must be filled in, `note?` may be left empty. */
function named(name: string): { name: string; required: boolean } {
  return name.endsWith('?') ? { name: name.slice(0, -1), required: false } : { name, required: true };
}

export const text = (name: string, rest: Rest<'text'> = {}): FieldSpec => ({ kind: 'text', ...named(name), ...rest });
export const long = (name: string, rest: Rest<'long'> = {}): FieldSpec => ({ kind: 'long', ...named(name), ...rest });
export const money = (name: string, rest: Partial<Rest<'money'>> = {}): FieldSpec => ({ kind: 'money', ...named(name), ...rest });
export const count = (name: string, rest: Partial<Rest<'count'>> = {}): FieldSpec => ({ kind: 'count', ...named(name), ...rest });
export const day = (name: string, rest: Rest<'day'> = {}): FieldSpec => ({ kind: 'day', ...named(name), ...rest });
/** A day that has come: of an act, a service, a decision. */
export const past = (name: string, rest: Rest<'day'> = {}): FieldSpec => day(name, { past: true, ...rest });
/** A day that has not come: a limit that is set. */
export const ahead = (name: string, rest: Rest<'day'> = {}): FieldSpec => day(name, { ahead: true, ...rest });
export const moment = (name: string, rest: Partial<Rest<'moment'>> = {}): FieldSpec => ({ kind: 'moment', ...named(name), ...rest });
export const flag = (name: string, rest: Partial<Rest<'flag'>> = {}): FieldSpec => ({ kind: 'flag', name, ...rest });
export const region = (name = 'region', rest: Partial<Rest<'region'>> = {}): FieldSpec => ({ kind: 'region', ...named(name), ...rest });
export const agency = (name: string, rest: Rest<'agency'> = {}): FieldSpec => ({ kind: 'agency', ...named(name), ...rest });
export const party = (name: string, rest: Partial<Rest<'party'>> = {}): FieldSpec => ({ kind: 'party', ...named(name), ...rest });
export const right = (name = 'right', rest: Partial<Rest<'right'>> = {}): FieldSpec => ({ kind: 'right', ...named(name), ...rest });
export const evidence = (name = 'evidenceIds?', rest: Rest<'evidence'> = {}): FieldSpec => ({ kind: 'evidence', ...named(name), ...rest });
export const record = (name: string, collection: string, rest: Omit<Rest<'record'>, 'collection'> = {}): FieldSpec => ({
  kind: 'record',
  collection,
  ...named(name),
  ...rest,
});

/** One value of a list; its words are `<group>.<value>`, the group being the field's name unless said otherwise. */
export const choice = (name: string, options: readonly string[], rest: Partial<Rest<'choice'>> = {}): FieldSpec => {
  const { name: field, required } = named(name);
  return { kind: 'choice', name: field, required, options, group: rest.group ?? field, ...rest };
};
export const choices = (name: string, options: readonly string[], rest: Partial<Rest<'choice'>> = {}): FieldSpec =>
  choice(name, options, { multiple: true, ...rest });

/** Lines of text; `items?` may be empty. */
export const texts = (name: string, rest: Partial<Rest<'texts'>> = {}): FieldSpec => {
  const it = named(name);
  return { kind: 'texts', ...it, min: it.required ? 1 : 0, ...rest };
};
/** A list of rows with fields; at least `min` of them. */
export const rows = (name: string, min: number, fields: readonly FieldSpec[], rest: { label?: string } = {}): FieldSpec => ({
  kind: 'rows',
  name,
  min,
  fields,
  ...rest,
});
/** Fields that go into an object of their own. */
export const group = (name: string, fields: readonly FieldSpec[]): FieldSpec => ({ kind: 'group', name, fields });

/** A command's form. */
export const form = (...fields: FieldSpec[]): CommandSpec => ({ fields });
/** The same for one that moves the matter on: it stands first among what may be done. */
export const main = (...fields: FieldSpec[]): CommandSpec => ({ fields, main: true });
/** The same for one that ends or refuses something. */
export const danger = (...fields: FieldSpec[]): CommandSpec => ({ fields, danger: true });
