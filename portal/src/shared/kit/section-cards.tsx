import { Table } from 'antd';
import type { Messages } from '../i18n/messages';
import { Card } from '../ui/card';
import { Facts } from '../ui/facts';
import { fieldOf, isEmpty, valueAt, type SectionSpec } from './resource';
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
  const nameOf = (field: string) => texts.label('field', fieldOf({}, field).name);
  const shownAt = (of: unknown, field: string) => {
    const { name, value } = fieldOf(of, field);
    return shown(name, value, texts);
  };
  if (isEmpty(value) || (!Array.isArray(value) && section.fields.every((field) => isEmpty(fieldOf(value, field).value)))) {
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
            .filter((field) => value.some((row) => !isEmpty(fieldOf(row, field).value)))
            .map((field) => ({
              key: field,
              title: nameOf(field),
              className: 'cell-wrap',
              render: (_: unknown, row: Record<string, unknown>) => shownAt(row, field),
            }))}
        />
      ) : (
        <Facts items={section.fields.map((field) => [nameOf(field), shownAt(value, field)] as const)} />
      )}
    </Card>
  );
}
