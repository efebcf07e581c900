import { z } from 'zod';
import { listOf, maybe, shown } from '../../../shared/api/maybe';
import { agencyRef } from '../../../shared/api/party';
import { bilingual, recordHead } from '../../../shared/api/record';
import { screeningResult } from '../../../shared/api/screening';
import { useRecord } from '../../../shared/api/use-record';

export const REFERRALS = '/api/referrals';

const officer = z.object({ name: z.string(), certificate: maybe(z.string()), phone: maybe(z.string()) });
const crime = z.object({ code: z.string(), name: maybe(bilingual), article: maybe(z.string()) });
const attachment = z.object({ part: z.string(), name: z.string() });

const report = z.object({
  caseGroup: listOf(officer),
  crime: maybe(crime),
  source: maybe(z.string()),
  seizure: maybe(z.string()),
  facts: maybe(z.string()),
  legalBasis: maybe(z.string()),
  proposal: maybe(z.string()),
  items: listOf(
    z.object({
      name: z.string(),
      quantity: shown,
      unit: maybe(z.string()),
      unitValue: shown,
      valueBasis: maybe(z.string()),
      features: maybe(z.string()),
      storage: maybe(z.string()),
    }),
  ),
  attachments: listOf(attachment),
  missing: listOf(z.string()),
  warnings: listOf(z.string()),
  at: maybe(z.string()),
}).loose();
export type Report = z.infer<typeof report>;

export const referralView = recordHead.extend({
  caseId: maybe(z.string()),
  caseNumber: maybe(z.string()),
  region: maybe(z.string()),
  right: maybe(z.string()),
  violation: maybe(z.string()),
  caseOfficers: listOf(officer),
  agency: maybe(agencyRef),
  police: maybe(agencyRef),
  procuratorate: maybe(agencyRef),
  suspects: listOf(z.object({ kind: maybe(z.string()), name: z.string(), creditCode: maybe(z.string()) })),
  crimes: listOf(crime),
  amounts: maybe(z.record(z.string(), z.unknown())),
  screening: maybe(screeningResult),
  openedAt: maybe(z.string()),
  report: maybe(report),
  approval: maybe(
    z.object({
      decision: z.string(),
      by: maybe(z.string()),
      at: maybe(z.string()),
      late: maybe(z.boolean()),
      note: maybe(z.string()),
      reasons: maybe(z.string()),
    }),
  ),
  sentAt: maybe(z.string()),
  receipt: maybe(z.object({ number: z.string(), by: maybe(z.string()), at: maybe(z.string()) })),
  supplement: maybe(
    z.object({
      items: listOf(z.string()),
      requestedAt: maybe(z.string()),
      suppliedAt: maybe(z.string()),
      attachments: listOf(attachment),
      note: maybe(z.string()),
      late: maybe(z.boolean()),
    }),
  ),
  passedOn: maybe(z.object({ from: agencyRef, to: agencyRef, reasons: maybe(z.string()), at: maybe(z.string()) })),
  decision: maybe(
    z.object({
      kind: z.string(),
      at: maybe(z.string()),
      reasons: maybe(z.string()),
      documentNumber: maybe(z.string()),
      officer: maybe(z.string()),
      decidedOn: maybe(z.string()),
      basis: maybe(z.string()),
      late: maybe(z.boolean()),
    }),
  ),
}).loose();
export type ReferralView = z.infer<typeof referralView>;

export function useReferral(id: string) {
  return useRecord(referralView, REFERRALS, id);
}
