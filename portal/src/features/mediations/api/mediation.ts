import { z } from 'zod';
import { listOf, maybe } from '../../../shared/api/maybe';
import { agencyRef, partyView, rightView } from '../../../shared/api/party';
import { recordHead } from '../../../shared/api/record';
import { useRecord } from '../../../shared/api/use-record';

export const MEDIATIONS = '/api/mediations';

const session = z.object({
  id: z.string(),
  at: z.string(),
  place: maybe(z.string()),
  link: maybe(z.string()),
  state: z.string(),
  record: maybe(
    z.object({
      heldAt: maybe(z.string()),
      attendance: listOf(z.object({ name: z.string(), as: z.string() })),
      notes: maybe(z.string()),
      outcome: maybe(z.string()),
    }),
  ),
});
export type MediationSession = z.infer<typeof session>;

const agreement = z.object({
  form: z.string(),
  facts: maybe(z.string()),
  issues: maybe(z.string()),
  responsibilities: maybe(z.string()),
  content: maybe(z.string()),
  performanceManner: maybe(z.string()),
  performanceUntil: maybe(z.string()),
  decidesOwnershipOrValidity: maybe(z.boolean()),
  digest: maybe(z.string()),
  signatures: listOf(z.object({ as: z.string(), party: maybe(z.string()), by: maybe(z.string()), at: maybe(z.string()) })),
  missing: listOf(z.string()),
  missingParties: listOf(z.string()),
  effectiveOn: maybe(z.string()),
  confirmation: maybe(
    z.object({ possible: z.boolean(), zh: z.string(), en: z.string(), rule: maybe(z.string()), source: maybe(z.string()) }),
  ),
}).loose();
export type Agreement = z.infer<typeof agreement>;

/** One of the parties; `R2` is the second respondent. */
const participant = partyView.extend({ id: z.string(), side: z.string(), account: maybe(z.boolean()), leftOn: maybe(z.string()) }).loose();
export type Participant = z.infer<typeof participant>;

export const mediationView = recordHead.extend({
  committee: maybe(agencyRef),
  partnerCommittee: maybe(agencyRef),
  confirmation: maybe(z.object({ id: z.string(), state: z.string() })),
  performance: maybe(z.object({ id: z.string(), state: z.string() })),
  pointedBy: maybe(z.object({ agency: z.string(), notice: maybe(z.string()) })),
  applicant: maybe(partyView),
  respondent: maybe(partyView),
  otherRespondents: listOf(z.string()),
  parties: listOf(participant),
  myParties: listOf(z.string()),
  mySide: maybe(z.string()),
  right: maybe(rightView),
  dispute: maybe(z.string()),
  claim: maybe(z.string()),
  amountInDispute: maybe(z.string()),
  region: maybe(z.string()),
  complaintId: maybe(z.string()),
  caseId: maybe(z.string()),
  respondentConsents: maybe(z.boolean()),
  appliedOn: maybe(z.string()),
  choices: z.record(z.string(), z.array(z.string())).nullish().transform((choices): Record<string, string[]> => choices ?? {}),
  mediators: listOf(z.object({ id: z.string(), name: z.string(), grade: maybe(z.string()) })),
  sessions: listOf(session),
  rightsNotice: maybe(z.object({ zh: z.string(), en: z.string(), rule: maybe(z.string()), source: maybe(z.string()) })),
  suspendedFor: maybe(z.string()),
  agreement: maybe(agreement),
  end: maybe(z.object({ on: maybe(z.string()), ground: maybe(z.string()), reason: maybe(z.string()), by: maybe(z.string()) })),
  nextRoutes: listOf(z.object({ name: z.string(), zh: z.string(), en: z.string() })),
}).loose();
export type MediationView = z.infer<typeof mediationView>;

export function useMediation(id: string) {
  return useRecord(mediationView, MEDIATIONS, id);
}
