import { z } from 'zod';

/** A field the server may leave out or send as null; absent either way. */
export function maybe<S extends z.ZodType>(schema: S) {
  return schema.nullish().transform((value): z.output<S> | undefined => value ?? undefined);
}

/** A list the server may leave out. */
export function listOf<S extends z.ZodType>(schema: S) {
  return z.array(schema).nullish().transform((value): z.output<S>[] => value ?? []);
}

/** A field that must be there but whose text the portal only shows: a number is shown as its digits. */
export const shown = z.union([z.string(), z.number(), z.boolean()]).transform(String);
