import type { ComponentType } from 'react';
import type { RecordHead, RecordSummary } from '../api/record';
import type { CommandSpec, CommandSpecs } from '../form/field-spec';
import type { Messages } from '../i18n/messages';
import type { Language } from '../i18n/language';
import type { Tone } from '../ui/state-tag';

/** A record as the server shows it: the head that all have, and the fields of its own. */
export type AnyRecord = RecordHead & Readonly<Record<string, unknown>>;

/** A part of a record's page; it is left out while the record has none of it. */
export interface SectionSpec {
  /** Its title is the text `section.<name>`. */
  name: string;
  /** Where in the record it lies; the record itself unless said. A list becomes a table, an object a list of facts. */
  at?: string;
  /** Its fields in order, as paths; the words are `field.<name>`. `complaint:self` calls the whole row a complaint. */
  fields: readonly string[];
}

/** A field to narrow a list by, an exact match on the server. */
export interface FilterSpec {
  name: string;
  /** Words of its values: `<group>.<value>`. */
  group?: string;
  options?: readonly string[];
  kind?: 'choice' | 'region' | 'text';
}

export type Label = (group: string, value: string) => string;

/**
 * A kind of record, described: list, page and forms follow from it. What may be done with a record, and why not, is
 * the server's answer (`allowedActions`); this says only what a command asks for and how things are called.
 */
export interface ResourceSpec {
  /** In the API: `/api/committees`. */
  collection: string;
  /** In the portal: `/committees`. */
  path: string;
  words: Messages;
  /** Its states in the order of its life. */
  states: Readonly<Record<string, Tone>>;
  filters?: readonly FilterSpec[];
  /** Fields of the list's rows beside number, subject, state and due date. */
  columns?: readonly string[];
  /** What the list calls a row, where the server's title is not for readers. */
  rowTitle?: (row: RecordSummary, label: Label) => string;
  /** What the record is about; parts are shown as values are, an office by its name. */
  title: (record: AnyRecord, label: Label, language: Language) => string | readonly string[];
  /** One line under the title, as paths. */
  subtitle?: readonly string[];
  sections: readonly SectionSpec[];
  commands: CommandSpecs | ((record: AnyRecord) => CommandSpecs);
  /** What is made by hand; who is offered it is a courtesy, the server decides. */
  create?: { spec: CommandSpec; roles: readonly string[] };
  /** What must be seen before anything else. */
  Notice?: ComponentType<{ record: AnyRecord }>;
  /** Parts of the page that are more than facts and tables. */
  Extra?: ComponentType<{ record: AnyRecord }>;
  /** While this is so, the page asks for the record again by itself. */
  refreshWhile?: (record: AnyRecord) => boolean;
  /** A record without a timeline or without periods does not show the empty cards. */
  without?: readonly ('timeline' | 'clocks' | 'due')[];
}

/** The value at a path: `decision.fine`. */
export function valueAt(record: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, part) => (value as Record<string, unknown> | null | undefined)?.[part], record);
}

/** What a described field is called, and its value. */
export function fieldOf(record: unknown, field: string): { name: string; value: unknown } {
  const [called = '', path = called] = field.split(':');
  const name = field.includes(':') ? called : (path.split('.').at(-1) ?? path);
  return { name, value: path === 'self' ? record : valueAt(record, path) };
}

export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
