import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useAgencies, useAgenciesOf, type Agency } from '../api/agencies';
import { fieldTexts } from '../form/messages';
import type { Language } from '../i18n/language';
import { useTexts } from '../i18n/messages';
import { regionName } from '../region/regions';

interface Props {
  id?: string;
  value?: string | string[];
  onChange?: (id: string | string[] | undefined) => void;
  multiple?: boolean | undefined;
  /** Only offices of these kinds. */
  types?: readonly string[];
  /** Only offices that hold this function. */
  office?: string;
}

/** An office from the directory, by part of its name; gives its id. */
export function AgencySelect({ value, onChange, types = [], office, multiple = false, ...field }: Props) {
  const { t, language } = useTexts(fieldTexts);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const q = useDeferredValue(typed.trim());
  const one = types.length === 1 ? types[0] : undefined;
  const found = useAgencies({ type: one, function: office, q }, open);
  const chosen = useAgenciesOf(value === undefined ? [] : [value].flat());
  const offered = (found.data ?? []).filter((agency) => types.length === 0 || types.includes(agency.type));
  const all = [...chosen.filter((one) => offered.every((agency) => agency.id !== one.id)), ...offered];
  return (
    <Select
      {...field}
      {...(multiple ? { mode: 'multiple' as const } : {})}
      value={value}
      onChange={onChange}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      onOpenChange={setOpen}
      loading={found.isFetching}
      placeholder={t('choose.agency')}
      options={all.map((agency) => ({ value: agency.id, label: nameOf(agency, language), title: nameOf(agency, language) }))}
      optionRender={({ data }) => <AgencyOption agency={all.find((agency) => agency.id === data.value)} language={language} />}
    />
  );
}

function AgencyOption({ agency, language }: { agency: Agency | undefined; language: Language }) {
  return agency === undefined ? null : (
    <span className="option-with-place">
      {nameOf(agency, language)} <small>{regionName(agency.region, language)}</small>
    </span>
  );
}

export function nameOf(agency: Agency, language: Language): string {
  return language === 'en' ? (agency.en ?? agency.zh) : agency.zh;
}
