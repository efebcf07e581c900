import { agency, choice, form, long, main, money, past, text } from '../../shared/form/fields';
import type { FieldSpec } from '../../shared/form/field-spec';
import { valueAt, type AnyRecord, type ResourceSpec } from '../../shared/kit/resource';
import { performances } from './messages';

/** One of the plan's instalments, by its number. */
function instalment(record: AnyRecord): FieldSpec {
  const plan = Array.isArray(record['plan']) ? (record['plan'] as object[]) : [];
  const options = plan.map((one) => ({
    value: String(valueAt(one, 'no')),
    label: [valueAt(one, 'no'), valueAt(one, 'due'), valueAt(one, 'what')].filter(Boolean).join(' · '),
  }));
  return { kind: 'pick', name: 'instalment', required: true, options };
}

const numbered = ({ instalment: no, ...rest }: Record<string, unknown>) => ({ ...rest, instalment: Number(no) });

/** What was agreed is performed in instalments, visited, or taken to court (MED-20…22). */
export const spec: ResourceSpec = {
  collection: '/api/performances',
  path: '/performances',
  words: performances,
  states: { PERFORMING: 'running', PERFORMED: 'good', PARTLY: 'waiting', DEFAULTED: 'bad', ENFORCEMENT: 'running', SUED: 'running' },
  title: (record) => String(record['title'] ?? record['mediationNumber'] ?? ''),
  subtitle: ['mediationNumber'],
  sections: [
    { name: 'plan', at: 'plan', fields: ['no', 'due', 'what', 'amount', 'side:debtor', 'standing', 'paid', 'on', 'report'] },
    { name: 'course', fields: ['until', 'side:mySide', 'enforceable', 'confirmedBy', 'court'] },
    { name: 'routes', at: 'routes', fields: ['zh', 'rule', 'source'] },
    { name: 'visits', at: 'visits', fields: ['on', 'manner', 'findings', 'by'] },
  ],
  commands: (record) => ({
    'report-performance': { ...main(instalment(record), past('on'), long('note', { max: 1000 }), text('evidenceId?', { max: 64 })), toBody: numbered },
    'record-performance': { ...main(instalment(record), past('on'), money('amount?')), toBody: numbered },
    'record-default': { ...form(instalment(record), long('note', { max: 1000 })), toBody: numbered },
    'record-visit': form(past('on'), choice('manner', ['ON_SITE', 'PHONE', 'ONLINE']), long('findings')),
    'apply-enforcement': main(agency('court', { types: ['COURT'] }), long('unperformed')),
    'record-suit': form(agency('court', { types: ['COURT'] }), past('on')),
  }),
};
