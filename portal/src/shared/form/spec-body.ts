import dayjs from 'dayjs';
import { toMoney } from '../format/money';
import { patentNumber } from '../format/patent-number';
import { clean } from './clean';
import type { CommandSpec, FieldSpec } from './field-spec';

type Values = Record<string, unknown>;

/** The request body of a command's form. */
export function bodyOf(spec: CommandSpec, values: Values): Values {
  const body = (clean(typed(spec.fields, values)) ?? {}) as Values;
  return spec.toBody ? spec.toBody(body) : body;
}

function typed(fields: readonly FieldSpec[], values: Values): Values {
  const asked = fields.filter(({ when }) => when === undefined || when.is.includes(values[when.field]));
  return Object.fromEntries(asked.map((field) => [field.name, one(field, values[field.name])]));
}

function one(field: FieldSpec, value: unknown): unknown {
  switch (field.kind) {
    case 'money':
      return typeof value === 'string' && value.trim() !== '' ? toMoney(value) : undefined;
    case 'count':
      return typeof value === 'string' && value.trim() !== '' ? Number(value.trim()) : undefined;
    case 'moment':
      return dayjs.isDayjs(value) ? instantOf(value) : undefined;
    case 'rows':
      return Array.isArray(value) ? value.map((row) => typed(field.fields, (row ?? {}) as Values)) : undefined;
    case 'group':
      return typed(field.fields, (value ?? {}) as Values);
    case 'flag':
      return value ?? false;
    case 'right':
      return rightBody(value);
    case 'text':
    case 'long':
    case 'choice':
    case 'pick':
    case 'day':
    case 'texts':
    case 'region':
    case 'agency':
    case 'party':
    case 'evidence':
    case 'record':
      return value;
  }
}

/** A patent number goes in its normal form. */
function rightBody(value: unknown): unknown {
  const given = value as { number?: unknown } | undefined;
  return typeof given?.number === 'string' ? { ...given, number: patentNumber(given.number) ?? given.number } : value;
}

/** What the picker shows is wall time in Asia/Shanghai (no daylight saving), whatever zone the browser is in. */
function instantOf(picked: dayjs.Dayjs): string {
  return new Date(`${picked.format('YYYY-MM-DDTHH:mm')}:00+08:00`).toISOString();
}
