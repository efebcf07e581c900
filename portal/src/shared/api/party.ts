import { z } from 'zod';
import { maybe } from './maybe';

/** A party (当事人) as the server shows it: document numbers masked to the first six and last two characters. */
export const partyView = z.object({
  kind: maybe(z.string()),
  name: z.string(),
  creditCode: maybe(z.string()),
  idDocument: maybe(z.object({ type: z.string(), number: maybe(z.string()) })),
  document: maybe(z.string()),
  region: maybe(z.string()),
  address: maybe(z.string()),
  phone: maybe(z.string()),
  legalRepresentative: maybe(z.string()),
});
export type PartyView = z.infer<typeof partyView>;

/** The right in dispute (涉案权利). */
export const rightView = z.object({
  kind: z.string(),
  number: maybe(z.string()),
  title: maybe(z.string()),
  doubt: maybe(z.string()),
  niceClass: maybe(z.union([z.string(), z.number()]).transform(String)),
});
export type RightView = z.infer<typeof rightView>;

export const agencyRef = z.object({ id: z.string(), name: maybe(z.string()) });
export type AgencyRef = z.infer<typeof agencyRef>;
