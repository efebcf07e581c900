import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useRecordList } from '../api/use-record';
import { fieldTexts } from '../form/messages';
import { useTexts } from '../i18n/messages';

interface Props {
  id?: string;
  value?: string | string[];
  onChange?: (id: string | string[]) => void;
  collection: string;
  query?: Readonly<Record<string, string>> | undefined;
  multiple?: boolean | undefined;
}

/** A record of another list, by number or name; gives its id. Only what the person may see is offered. */
export function RecordSelect({ value, onChange, collection, query, multiple = false, ...field }: Props) {
  const { t } = useTexts(fieldTexts);
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const found = useRecordList(collection, { ...query, ...(q === '' ? {} : { q }) });
  return (
    <Select<string | string[]>
      {...field}
      {...(multiple ? { mode: 'multiple' as const } : {})}
      value={value ?? (multiple ? [] : null as never)}
      onChange={(next) => onChange?.(next)}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={found.isFetching}
      placeholder={t('choose.record')}
      options={(found.data ?? []).map((row) => {
        const label = [row.number, row.title].filter(Boolean).join(' ');
        return { value: row.id, label, title: label };
      })}
    />
  );
}
