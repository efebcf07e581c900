import dayjs from 'dayjs';
import { dayOf } from './rules';

/**
 * A form's values as a request body: text trimmed, what was left empty left out, picked days as `yyyy-MM-dd`.
 */
export function clean(value: unknown): unknown {
  if (typeof value === 'string') {
    const text = value.trim();
    return text === '' ? undefined : text;
  }
  if (dayjs.isDayjs(value)) {
    return dayOf(value);
  }
  if (Array.isArray(value)) {
    const items = value.map(clean).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .map(([name, part]) => [name, clean(part)] as const)
      .filter(([, part]) => part !== undefined);
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }
  return value ?? undefined;
}
