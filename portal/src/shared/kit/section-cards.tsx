import { Card, Table } from 'antd';
import type { Messages } from '../i18n/messages';
import { Facts } from '../ui/facts';
import { isEmpty, valueAt, type SectionSpec } from './resource';
import { shown } from './shown';
import { useWords } from './use-words';

interface Props {
  record: object;
  sections: readonly SectionSpec[];
  words: Messages;
}

/** The described parts of a record's page; what is not there yet is not shown. */
export function SectionCards({ record, sections, words }: Props) {
  return sections.map((section) => <SectionCard key={section.name} record={record} section={section} words={words} />);
}

function SectionCard({ record, section, words }: { record: object; section: SectionSpec; words: Messages }) {
  const texts = useWords(words);
  const value = section.at === undefined ? record : valueAt(record, section.at);
  const title = texts.label('section', section.name);
  const nameOf = (path: string) => texts.label('field', path.split('.').at(-1) ?? path);
  const shownAt = (of: unknown, path: string) => shown(path.split('.').at(-1) ?? path, valueAt(of, path), texts);
  if (isEmpty(value) || (!Array.isArray(value) && section.fields.every((path) => isEmpty(valueAt(value, path))))) {
    return null;
  }
  return (
    <Card title={title} role="region" aria-label={title}>
      {Array.isArray(value) ? (
        <Table<Record<string, unknown>>
          size="small"
          pagination={value.length > 10 ? { pageSize: 10, size: 'small' } : false}
          scroll={{ x: 'max-content' }}
          dataSource={(value as Record<string, unknown>[]).map((row, index) => ({ ...row, rowKey: index }))}
          rowKey="rowKey"
          columns={section.fields
            .filter((path) => value.some((row) => !isEmpty(valueAt(row, path))))
            .map((path) => ({
              key: path,
              title: nameOf(path),
              className: 'cell-wrap',
              render: (_: unknown, row: Record<string, unknown>) => shownAt(row, path),
            }))}
        />
      ) : (
        <Facts items={section.fields.map((path) => [nameOf(path), shownAt(value, path)] as const)} />
      )}
    </Card>
  );
}
