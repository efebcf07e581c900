import { z } from 'zod';
import { listOf, maybe } from '../../../shared/api/maybe';
import { agencyRef, partyView, rightView } from '../../../shared/api/party';
import { recordHead } from '../../../shared/api/record';
import { useRecord } from '../../../shared/api/use-record';
import { keyListing } from '../../../shared/ui/key-protection';

export const COMPLAINTS = '/api/complaints';

export const complaintView = recordHead.extend({
  intake: maybe(z.string()),
  complainant: maybe(partyView),
  respondents: listOf(partyView),
  right: maybe(rightView),
  region: maybe(z.string()),
  agency: maybe(agencyRef),
  actDate: maybe(z.string()),
  description: maybe(z.string()),
  goods: maybe(z.string()),
  estimatedValue: maybe(z.string()),
  wantsMediation: maybe(z.boolean()),
  namedReport: maybe(z.boolean()),
  evidenceIds: listOf(z.string()),
  receivedAt: maybe(z.string()),
  receipt: maybe(z.object({ number: maybe(z.string()), code: maybe(z.string()) })),
  caseId: maybe(z.string()),
  caseNumber: maybe(z.string()),
  mediation: maybe(z.object({ id: maybe(z.string()), number: maybe(z.string()), state: maybe(z.string()) })),
  rejection: maybe(z.object({ ground: maybe(z.string()), explanation: maybe(z.string()) })),
  filingDeclined: maybe(z.object({ ground: maybe(z.string()), explanation: maybe(z.string()) })),
  withdrawalReason: maybe(z.string()),
  supplementRequested: maybe(z.object({ items: listOf(z.string()), until: maybe(z.string()) })),
  keyProtection: maybe(keyListing),
  supplements: listOf(z.object({ description: z.string(), at: z.string() })),
}).loose();
export type ComplaintView = z.infer<typeof complaintView>;

export function useComplaint(id: string) {
  return useRecord(complaintView, COMPLAINTS, id);
}