import { z } from 'zod';
import { listOf, maybe, shown } from './maybe';

export const bilingual = z.object({ zh: z.string(), en: z.string() });
export type Bilingual = z.infer<typeof bilingual>;

/** What the person may do with a record now, and if not, why (可办事项). */
export const allowedAction = z.object({
  name: z.string(),
  allowed: z.boolean(),
  code: maybe(z.string()),
  reason: maybe(z.string()),
  rule: maybe(z.string()),
  source: maybe(z.string()),
});
export type AllowedAction = z.infer<typeof allowedAction>;

/** A legal period that runs on a record (期限). */
export const clock = z.object({
  rule: z.string(),
  title: maybe(bilingual),
  start: maybe(z.string()),
  due: z.string(),
  dueDay: maybe(z.string()),
  warn: maybe(z.string()),
  state: z.string(),
  provisional: maybe(z.boolean()),
  source: maybe(z.string()),
  explanation: maybe(bilingual),
});
export type Clock = z.infer<typeof clock>;

/** What every representation of a record begins with. */
export const recordHead = z.object({
  id: z.string(),
  number: z.string(),
  state: z.string(),
  revision: z.number(),
  allowedActions: listOf(allowedAction),
  clocks: listOf(clock),
});
export type RecordHead = z.infer<typeof recordHead>;

/** One line of a list; the same shape for every resource. */
export const recordSummary = z.object({
  id: z.string(),
  number: z.string(),
  state: z.string(),
  title: maybe(z.string()),
  revision: maybe(z.number()),
  createdAt: maybe(z.string()),
  updatedAt: maybe(z.string()),
  due: maybe(z.string()),
  fields: z.record(z.string(), shown).nullish().transform((fields): Record<string, string> => fields ?? {}),
});
export type RecordSummary = z.infer<typeof recordSummary>;

export const recordPage = z.object({ items: z.array(recordSummary), next: maybe(z.string()) });

/** One thing that happened (办理记录). */
export const timelineEntry = z.object({
  revision: z.number(),
  at: z.string(),
  actor: maybe(z.object({ name: maybe(z.string()), agency: maybe(z.string()), agencyName: maybe(z.string()) })),
  type: z.string(),
  facts: z.record(z.string(), z.unknown()).nullish().transform((facts): Record<string, unknown> => facts ?? {}),
});
export type TimelineEntry = z.infer<typeof timelineEntry>;
