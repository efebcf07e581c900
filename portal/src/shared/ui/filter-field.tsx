import { SearchOutlined } from '@ant-design/icons';
import { Input, Select } from 'antd';
import { useTexts } from '../i18n/messages';
import type { FilterSpec } from '../kit/resource';
import { common } from './messages';
import { RegionSelect } from './region-select';

interface Props {
  spec: FilterSpec;
  label: (group: string, value: string) => string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** One way to narrow a list; the server compares exactly. */
export function FilterField({ spec, label, value, onChange }: Props) {
  const { t } = useTexts(common);
  const title = label('field', spec.name);
  const given = value === undefined ? {} : { value };
  switch (spec.kind ?? 'choice') {
    case 'region':
      return (
        <div className="filter">
          <RegionSelect {...given} onChange={onChange} placeholder={title} aria-label={title} />
        </div>
      );
    case 'text':
      return (
        <Input.Search
          className="filter-text"
          key={value ?? ''}
          defaultValue={value ?? ''}
          placeholder={title}
          aria-label={title}
          enterButton={<SearchOutlined aria-label={t('action.search')} />}
          allowClear
          onSearch={(typed) => {
            onChange(typed.trim());
          }}
        />
      );
    case 'choice':
      return (
        <Select
          className="filter"
          aria-label={title}
          placeholder={title}
          allowClear
          {...given}
          onChange={(next: string | undefined) => {
            onChange(next);
          }}
          options={(spec.options ?? []).map((option) => ({ value: option, label: label(spec.group ?? spec.name, option) }))}
        />
      );
  }
}
