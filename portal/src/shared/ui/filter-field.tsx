import { Input, Select } from 'antd';
import type { FilterSpec } from '../kit/resource';
import { RegionSelect } from './region-select';

interface Props {
  spec: FilterSpec;
  label: (group: string, value: string) => string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** One way to narrow a list; the server compares exactly. */
export function FilterField({ spec, label, value, onChange }: Props) {
  const title = label('field', spec.name);
  const given = value === undefined ? {} : { value };
  switch (spec.kind ?? 'choice') {
    case 'region':
      return (
        <div className="filter" role="group" aria-label={title}>
          <RegionSelect {...given} onChange={onChange} placeholder={title} />
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
