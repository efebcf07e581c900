import { clean } from '../../shared/form/clean';
import { toMoney } from '../../shared/format/money';
import { patentNumber } from '../../shared/format/patent-number';

/** What the application form holds while it is filled in. */
export interface ApplicationForm {
  committee?: string;
  partnerCommittee?: string;
  applicant: object;
  respondent: object;
  otherApplicants?: object[];
  otherRespondents?: object[];
  right: { kind?: string; title?: string; number?: string; niceClass?: number };
  region?: string;
  dispute?: string;
  claim?: string;
  amountInDispute?: string;
  respondentConsents?: boolean;
}

/** The request body of `POST /api/mediations`; a patent number goes in its normal form. */
export function applicationBody(form: ApplicationForm, complaintId: string | undefined): unknown {
  const number = form.right.number?.trim();
  return clean({
    ...form,
    right: { ...form.right, number: number === undefined ? undefined : (patentNumber(number) ?? number) },
    amountInDispute: form.amountInDispute?.trim() ? toMoney(form.amountInDispute) : undefined,
    respondentConsents: form.respondentConsents ?? false,
    complaintId,
  });
}
