import { z } from 'zod';
import { listOf, maybe, shown } from './maybe';
import { bilingual } from './record';

/** A value beside the line it was compared with. */
export const hit = z.object({
  rule: z.string(),
  crime: maybe(z.string()),
  metric: z.string(),
  value: shown,
  limit: shown,
  lawVersion: maybe(z.string()),
  article: maybe(z.string()),
});
export type Hit = z.infer<typeof hit>;

const evaluation = z.object({ result: z.string(), lawVersion: maybe(z.string()), hits: listOf(hit), near: listOf(hit) });

/** The screen of one crime, with both versions of law where they differ. */
export const crimeScreening = z.object({
  crime: z.string(),
  name: maybe(bilingual),
  result: z.string(),
  hits: listOf(hit),
  near: listOf(hit),
  secondBand: listOf(hit),
  old: maybe(evaluation),
  new: maybe(evaluation),
  moreFavourable: maybe(z.string()),
  missing: listOf(z.string()),
  explanation: maybe(bilingual),
});
export type CrimeScreening = z.infer<typeof crimeScreening>;

/** One step of the computation of an amount (数额核算步骤). */
const step = z.object({
  rule: z.string(),
  item: z.string(),
  formula: z.string(),
  why: bilingual,
  source: z.string(),
  mark: z.string(),
});
export type Step = z.infer<typeof step>;

export const screeningResult = z.object({
  overall: z.string(),
  results: listOf(crimeScreening),
  explanation: maybe(bilingual),
  computation: listOf(step),
});
export type ScreeningResult = z.infer<typeof screeningResult>;
