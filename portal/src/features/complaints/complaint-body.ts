import type { Dayjs } from 'dayjs';
import { clean } from '../../shared/form/clean';
import { toMoney } from '../../shared/format/money';
import { patentNumber } from '../../shared/format/patent-number';

interface PartyForm {
  kind?: string;
  name?: string;
  creditCode?: string;
  idDocument?: { type?: string; number?: string };
  region?: string;
  address?: string;
  phone?: string;
  legalRepresentative?: string;
}

/** What the complaint form holds while it is filled in. */
export interface ComplaintForm {
  intake: string;
  complainant: PartyForm;
  respondents: PartyForm[];
  right: { kind?: string; title?: string; number?: string; niceClass?: number };
  region?: string;
  actDate?: Dayjs;
  description?: string;
  goods?: string;
  estimatedValue?: string;
  evidenceIds?: string[];
  wantsMediation?: boolean;
  namedReport?: boolean;
}

const PATENTS = new Set(['INVENTION', 'UTILITY_MODEL', 'DESIGN']);

/** The request body of `POST /api/complaints`. */
export function complaintBody(form: ComplaintForm): unknown {
  const { kind, number } = form.right;
  const isPatent = kind !== undefined && PATENTS.has(kind) && number !== undefined;
  return clean({
    ...form,
    right: { ...form.right, number: isPatent ? (patentNumber(number) ?? number) : number },
    estimatedValue: form.estimatedValue?.trim() ? toMoney(form.estimatedValue) : undefined,
    wantsMediation: form.wantsMediation ?? false,
    namedReport: form.namedReport ?? false,
  });
}
