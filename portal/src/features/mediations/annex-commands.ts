import { agency, choice, flag, form, long, main, moment, past, text } from '../../shared/form/fields';
import type { CommandSpecs, FieldSpec } from '../../shared/form/field-spec';
import { moment as shownMoment } from '../../shared/format/day';
import { valueAt } from '../../shared/kit/resource';
import type { MediationView } from './api/mediation';
import { whichParty } from './which-party';

const SIDES = ['APPLICANT', 'RESPONDENT'];

function helpers(record: object): FieldSpec {
  const list = valueAt(record, 'annex.helpers');
  const options = (Array.isArray(list) ? (list as object[]) : []).map((one) => ({ value: String(valueAt(one, 'no')), label: String(valueAt(one, 'name')) }));
  return { kind: 'pick', name: 'helper', required: true, options };
}

/** Consent, helpers, minutes, danger, parallel periods, paper signatures (MED-02…12, REQ-23). */
export function annexCommands(record: MediationView): CommandSpecs {
  const sessions = record.sessions.map((one) => ({ value: one.id, label: `${shownMoment(one.at)} ${one.place ?? one.link ?? ''}` }));
  const digest = record.agreement?.digest;
  return {
    'record-contact': form(
      ...whichParty(record),
      choice('channel', ['PHONE', 'SMS', 'EMAIL', 'POST', 'VISIT', 'PLATFORM']),
      moment('contactedAt?'),
      flag('reached'),
      long('note', { max: 1000 }),
    ),
    'give-consent': main(...whichParty(record)),
    'invite-helper': form(
      text('name', { max: 60 }),
      choice('kind', ['RELATIVE', 'COLLEAGUE', 'EXPERT', 'TECHNICAL_INVESTIGATOR', 'SOCIAL_ORGANISATION'], { group: 'helper', label: 'helperKind' }),
      text('organisation?'),
    ),
    'agree-helper': { ...main(helpers(record)), toBody: ({ helper }) => ({ helper: Number(helper) }) },
    'acknowledge-rights': main(),
    'confirm-minutes': main({ kind: 'pick', name: 'sessionId', required: true, options: sessions }),
    'report-danger': form(agency('to', { types: ['PUBLIC_SECURITY', 'JUSTICE', 'PROCURATORATE', 'MARKET_REGULATION', 'IP_OFFICE'] }), long('facts')),
    'record-period': form(
      choice('kind', ['LIMITATION', 'PRESERVATION', 'TAKEDOWN'], { group: 'period', label: 'periodKind' }),
      past('startedOn'),
      long('note', { max: 1000 }),
    ),
    'time-out': form(),
    'sign-on-paper': {
      ...form(
        choice('side', SIDES),
        ...whichParty(record, record.agreement?.missingParties),
        text('name', { max: 60 }),
        choice('manner', ['SIGNATURE', 'SEAL', 'FINGERPRINT']),
        text('witness', { max: 60 }),
        text('evidenceId', { max: 64 }),
        text('scanDigest', { max: 64 }),
        text('digest', { max: 100 }),
      ),
      ...(digest === undefined ? {} : { initial: { digest } }),
    },
  };
}
