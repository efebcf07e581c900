import { z } from 'zod';
import { listOf, maybe } from '../../../shared/api/maybe';
import { agencyRef, partyView, rightView } from '../../../shared/api/party';
import { bilingual, recordHead } from '../../../shared/api/record';
import { hit } from '../../../shared/api/screening';
import { useRecord } from '../../../shared/api/use-record';
import { keyListing } from '../../../shared/ui/key-protection';

export const CASES = '/api/cases';

/** A case as its reader may see it: a rights holder gets status and notices, the rest is absent. */
export const caseView = recordHead.extend({
  complaintId: maybe(z.string()),
  complaintNumber: maybe(z.string()),
  keyProtection: maybe(keyListing),
  agency: maybe(agencyRef),
  region: maybe(z.string()),
  right: maybe(rightView),
  respondents: listOf(partyView),
  complainantName: maybe(z.string()),
  violation: maybe(z.string()),
  actDate: maybe(z.string()),
  submittedAt: maybe(z.string()),
  filedOn: maybe(z.string()),
  officers: listOf(z.object({ name: z.string(), certificate: maybe(z.string()) })),
  amounts: maybe(z.record(z.string(), z.unknown())),
  suspectedCrimes: listOf(z.string()),
  screening: maybe(
    z.object({ result: z.string(), hits: listOf(hit), suspected: listOf(z.string()), explanation: maybe(bilingual), at: maybe(z.string()) }),
  ),
  referral: maybe(z.object({ id: maybe(z.string()), number: maybe(z.string()), state: z.string() })),
  penaltyBlocked: z.boolean().default(false),
  investigation: maybe(z.object({ facts: z.string(), proposal: z.string(), at: maybe(z.string()) })),
  returnedBecause: maybe(z.string()),
  notice: maybe(
    z.object({
      facts: maybe(z.string()),
      grounds: maybe(z.string()),
      proposedFine: maybe(z.string()),
      servedOn: maybe(z.string()),
      until: maybe(z.string()),
      waivedOn: maybe(z.string()),
    }),
  ),
  decision: maybe(
    z.object({
      kind: z.string(),
      fine: maybe(z.string()),
      confiscation: maybe(z.string()),
      documentNumber: maybe(z.string()),
      reasons: maybe(z.string()),
      on: maybe(z.string()),
    }).loose(),
  ),
  filingRefused: maybe(z.object({ ground: z.string(), explanation: maybe(z.string()) })),
  closedBecause: maybe(z.string()),
}).loose();
export type CaseView = z.infer<typeof caseView>;

/** Whether the reader sees the office's whole file: a rights holder is told neither officers nor permits. */
export function isWhole(record: CaseView): boolean {
  return record.officers.length > 0 || record['permits'] !== undefined;
}

export function useCase(id: string) {
  return useRecord(caseView, CASES, id);
}
