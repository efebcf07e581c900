import { describe, expect, test } from 'vitest';
import { caseView } from '../features/cases/api/case';
import { caseCommands } from '../features/cases/case-commands';
import { CASE_WORDS } from '../features/cases/case-words';
import { complaintCommands } from '../features/complaints/complaint-commands';
import { COMPLAINT_WORDS } from '../features/complaints/complaint-words';
import { mediationView } from '../features/mediations/api/mediation';
import { mediationCommands } from '../features/mediations/mediation-commands';
import { MEDIATION_WORDS } from '../features/mediations/mediation-words';
import { referralView } from '../features/referrals/api/referral';
import { referralCommands } from '../features/referrals/referral-commands';
import { REFERRAL_WORDS } from '../features/referrals/referral-words';
import type { CommandSpec, CommandSpecs, FieldSpec } from '../shared/form/field-spec';
import { fieldOf, type AnyRecord, type ResourceSpec } from '../shared/kit/resource';
import { wordsOf } from '../shared/kit/use-words';
import { enumsOf, nestedBody, serverCommands, type ServerCommand } from './server-commands';

const modules = import.meta.glob<{ spec: ResourceSpec }>('../features/**/*-resource.ts', { eager: true });
const specs = Object.values(modules).map(({ spec }) => spec);

/** A record of which nothing is known yet: what a form proposes must not need more. */
const bare = { id: 'x', number: 'X', state: '', revision: 1, allowedActions: [], clocks: [] } as AnyRecord;
const commandsOf = (spec: ResourceSpec) => (typeof spec.commands === 'function' ? spec.commands(bare) : spec.commands);
const deep = (fields: readonly FieldSpec[]): FieldSpec[] =>
  fields.flatMap((field) => [field, ...(field.kind === 'rows' || field.kind === 'group' ? deep(field.fields) : [])]);
const mustBeSaid = (field: FieldSpec) =>
  field.required === true || field.kind === 'flag' || field.kind === 'group' || ((field.kind === 'rows' || field.kind === 'texts') && field.min > 0);

/** The options that no enum of the field's type has; a type that is no enum takes any word. */
function wrongOptions(options: readonly string[], type: string): string[] {
  const known = enumsOf(type);
  const fits = known.length === 0 || type.includes('Crime') || known.some((constants) => options.every((option) => constants.includes(option)));
  return fits ? [] : options.filter((option) => !known.some((constants) => constants.includes(option))).concat(`(${type})`);
}

/** Texts that the form takes and the server would call too long. */
function tooLong(name: string, fields: readonly FieldSpec[], server: ServerCommand): string[] {
  return fields.flatMap((field) => {
    if (field.kind === 'rows' || field.kind === 'group') {
      const nested = nestedBody(server.types[field.name]);
      return nested === undefined ? [] : tooLong(`${name} ${field.name}`, field.fields, nested);
    }
    const most = field.kind === 'text' ? (field.max ?? 200) : field.kind === 'long' ? (field.max ?? 2000) : 0;
    const limit = server.limits[field.name] ?? Infinity;
    return most > limit ? [`${name}: ${field.name} takes ${most} characters, the server ${limit}`] : [];
  });
}

/** What a form would send that the server does not know, and what the server needs that it would not send. */
function differences(name: string, spec: CommandSpec, server: Record<string, ServerCommand>): string[] {
  const wanted = server[name];
  if (wanted === undefined) {
    return [`${name || 'create'}: the server has no such command`];
  }
  const unknown = spec.fields.filter((field) => !wanted.fields.includes(field.name)).map((field) => field.name);
  const missing = wanted.required.filter((field) => !spec.fields.some((one) => one.name === field && (mustBeSaid(one) || one.when)));
  const wrong = spec.fields.flatMap((field) => (field.kind === 'choice' ? wrongOptions(field.options, wanted.types[field.name] ?? '') : []));
  return [
    ...tooLong(name, spec.fields, wanted),
    ...wrong.map((option) => `${name}: the server does not know ${option}`),
    ...unknown.map((field) => `${name}: unknown field ${field}`), ...missing.map((field) => `${name}: ${field} is required`),
  ];
}

describe.each(specs.map((spec) => [spec.collection, spec] as const))('%s', (collection, spec) => {
  const words = wordsOf(spec.words, 'zh');
  const unnamed = (group: string, values: readonly string[]) =>
    values.filter((value) => !words.knows(group, value)).map((value) => `${group}.${value}`);

  test('has a word for everything it shows and asks', () => {
    const commands = commandsOf(spec);
    const fields = deep([...Object.values(commands), ...(spec.create ? [spec.create.spec] : [])].flatMap((command) => command.fields));
    expect([
      ...unnamed('page', ['title', 'hint', ...(spec.create ? ['new'] : [])]),
      ...unnamed('state', Object.keys(spec.states)),
      ...unnamed('command', Object.keys(commands)),
      ...unnamed('section', spec.sections.map((section) => section.name)),
      ...unnamed('field', [
        ...fields.map((field) => field.label ?? field.name),
        ...spec.sections.flatMap((section) => section.fields.map((path) => fieldOf({}, path).name)),
        ...(spec.columns ?? []),
        ...(spec.filters ?? []).map((filter) => filter.name),
      ]),
      ...fields.flatMap((field) => (field.kind === 'choice' ? unnamed(field.group, field.options) : [])),
      ...(spec.filters ?? []).flatMap((filter) => unnamed(filter.group ?? filter.name, filter.options ?? [])),
    ]).toEqual([]);
  });

  test('asks for what the server takes, and offers each of its commands', () => {
    expect(disagreements(collection, { ...commandsOf(spec), ...(spec.create ? { '': spec.create.spec } : {}) })).toEqual([]);
  });
});

// These have pages of their own, with typed views.
test.each([
  ['/api/complaints', complaintCommands, COMPLAINT_WORDS],
  ['/api/cases', caseCommands(caseView.parse(bare)), CASE_WORDS],
  ['/api/referrals', referralCommands(referralView.parse(bare)), REFERRAL_WORDS],
  ['/api/mediations', mediationCommands(mediationView.parse(bare), [], (_group, value) => value), MEDIATION_WORDS],
] as const)('%s asks for what the server takes, in words', (collection, commands, source) => {
  const words = wordsOf(source, 'zh');
  const fields = deep(Object.values(commands).flatMap((command) => command.fields));
  expect([
    ...disagreements(collection, commands),
    ...Object.keys(commands).filter((name) => !words.knows('command', name)),
    ...fields.filter((field) => !words.knows('field', field.label ?? field.name)).map((field) => field.label ?? field.name),
    ...fields.flatMap((field) => (field.kind === 'choice' ? field.options.filter((value) => !words.knows(field.group, value)) : [])),
  ]).toEqual([]);
});

/** Where the forms and the server's commands differ, one line each. */
function disagreements(collection: string, commands: CommandSpecs): string[] {
  const server = serverCommands(collection);
  return [
    ...Object.entries(commands).flatMap(([name, command]) => differences(name, command, server)),
    ...Object.keys(server)
      .filter((name) => name !== '' && !(name in commands))
      .map((name) => `${name}: no form`),
  ];
}
