import { Cascader } from 'antd';
import { useMemo } from 'react';
import { useTexts } from '../i18n/messages';
import { REGIONS, regionPath, type Region } from '../region/regions';
import { values } from './value-messages';

interface Option {
  value: string;
  label: string;
  children?: Option[];
}

interface Props {
  id?: string;
  value?: string;
  onChange?: (code: string | undefined) => void;
  placeholder?: string;
  'aria-label'?: string;
}

/** A region by province, prefecture and county; gives the code alone, as the server wants it. */
export function RegionSelect({ value, onChange, placeholder, ...field }: Props) {
  const { t, language } = useTexts(values);
  const options = useMemo(() => {
    const option = (region: Region): Option => ({
      value: region.code,
      label: region[language],
      ...(region.children ? { children: region.children.map(option) } : {}),
    });
    return REGIONS.map(option);
  }, [language]);
  return (
    <Cascader<Option>
      {...field}
      options={options}
      value={value === undefined ? [] : regionPath(value).map((region) => region.code)}
      onChange={(path) => onChange?.(path?.at(-1))}
      placeholder={placeholder ?? t('region.choose')}
      changeOnSelect
      showSearch={{
        filter: (typed, path) => path.some((one) => one.label.toLowerCase().includes(typed.toLowerCase()) || one.value.startsWith(typed)),
      }}
    />
  );
}
