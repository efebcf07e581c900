import { useMemo, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { z } from 'zod';
import { recordHead } from '../api/record';
import { useRecord } from '../api/use-record';
import { Loaded } from '../ui/loaded';
import { RecordPage } from '../ui/record-page';
import { valueAt, type AnyRecord, type ResourceSpec } from './resource';
import { SectionCards } from './section-cards';
import { shown } from './shown';
import { useWords } from './use-words';

const anyRecord = recordHead.extend({ number: z.string().nullish().transform((number) => number ?? '') }).loose();

/** The page of a described record. */
export function ResourcePage({ spec }: { spec: ResourceSpec }) {
  const { id = '' } = useParams();
  const query = useRecord<AnyRecord>(anyRecord as unknown as z.ZodType<AnyRecord>, spec.collection, id, spec.refreshWhile);
  return <Loaded query={query}>{(record) => <One record={record} spec={spec} />}</Loaded>;
}

function One({ record, spec }: { record: AnyRecord; spec: ResourceSpec }) {
  const words = useWords(spec.words);
  const specs = useMemo(() => (typeof spec.commands === 'function' ? spec.commands(record) : spec.commands), [record, spec]);
  const title = spec.title(record, words.label, words.language);
  const subtitle = (spec.subtitle ?? [])
    .map((path) => shown(path.split('.').at(-1) ?? path, valueAt(record, path), words))
    .filter((part) => part !== undefined);
  return (
    <RecordPage
      collection={spec.collection}
      record={record}
      title={typeof title === 'string' ? title || record.number : <Dotted parts={title.map((part) => shown('', part, words))} />}
      subtitle={subtitle.length === 0 ? undefined : <Dotted parts={subtitle} />}
      tone={spec.states[record.state] ?? 'neutral'}
      label={words.label}
      specs={specs}
      without={spec.without}
      notice={spec.Notice && <spec.Notice record={record} />}
    >
      <SectionCards record={record} sections={spec.sections} words={spec.words} />
      {spec.Extra && <spec.Extra record={record} />}
    </RecordPage>
  );
}

function Dotted({ parts }: { parts: readonly ReactNode[] }) {
  return (
    <span className="dotted">
      {parts.map((part, index) => (
        <span key={index}>{part}</span>
      ))}
    </span>
  );
}
