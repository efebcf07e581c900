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
  alsoReport?: { wanted?: boolean; named?: boolean; description?: string };
  online?: { platform?: string; byOperator?: boolean; platformRegion?: string; merchantRegion?: string };
}

const PATENTS = new Set(['INVENTION', 'UTILITY_MODEL', 'DESIGN']);

/** The request body of `POST /api/complaints`. */
export function complaintBody(form: ComplaintForm): unknown {
  const { kind, number } = form.right;
  const consumer = form.intake === 'CONSUMER_COMPLAINT' && form.alsoReport?.wanted === true;
  const onPlatform = form.online?.platform !== undefined && form.online.platform.trim() !== '';
  const isPatent = kind !== undefined && PATENTS.has(kind) && number !== undefined;
  return clean({
    ...form,
    right: { ...form.right, number: isPatent ? (patentNumber(number) ?? number) : number },
    estimatedValue: form.estimatedValue?.trim() ? toMoney(form.estimatedValue) : undefined,
    wantsMediation: form.wantsMediation ?? false,
    namedReport: form.namedReport ?? false,
    // A complaint that is a report too opens two linked records (CRM 9); an act off the net has no platform.
    alsoReport: consumer ? { named: form.alsoReport?.named ?? false, description: form.alsoReport?.description } : undefined,
    online: onPlatform ? { ...form.online, byOperator: form.online?.byOperator ?? false } : undefined,
  });
}
