import { DatePicker, Form, Input, Select, Switch, Typography } from 'antd';
import type { FormRule } from 'antd';
import { legalDay } from '../format/day';
import { AgencySelect } from '../ui/agency-select';
import { EvidenceField } from '../ui/evidence-field';
import { PartyFields } from '../ui/party-fields';
import { RecordSelect } from '../ui/record-select';
import { RegionSelect } from '../ui/region-select';
import { RightFields } from '../ui/right-fields';
import type { FieldSpec } from './field-spec';
import { dayOf, useRules } from './rules';
import { Rows } from './spec-rows';

/** Looks a text of the feature up: `label('field', 'ground')`. */
export type Labels = (group: string, value: string) => string;

interface Props {
  fields: readonly FieldSpec[];
  label: Labels;
  /** Where the fields lie: empty at the top, `['items', 0]` in a row; a list's rows give only the index. */
  within?: (string | number)[];
  /** Where they lie in the whole form; the same unless within a list. */
  path?: (string | number)[];
}

export function SpecFields({ fields, label, within = [], path = within }: Props) {
  return fields.map((field) =>
    field.when === undefined ? (
      <OneField key={field.name} field={field} label={label} within={within} path={path} />
    ) : (
      <WhenAsked key={field.name} field={field} label={label} within={within} path={path} when={field.when} />
    ),
  );
}

interface OneProps {
  field: FieldSpec;
  label: Labels;
  within: (string | number)[];
  path: (string | number)[];
}

/** "Now" fills in the wall time of the computer: only where that is legal time (CLK-11). */
const inLegalZone = () => new Date().getTimezoneOffset() === -8 * 60;

/** Shown only while the field it depends on has one of the values; what is not shown is not sent. */
function WhenAsked({ when, ...rest }: OneProps & { when: NonNullable<FieldSpec['when']> }) {
  const value: unknown = Form.useWatch([...rest.path, when.field], Form.useFormInstance());
  return when.is.includes(value) ? <OneField {...rest} /> : null;
}

function OneField({ field, label, within, path }: OneProps) {
  const rules = useRules();
  const title = label('field', field.label ?? field.name);
  const must: FormRule[] = field.required ? [rules.required] : [];
  const chosen: FormRule[] = field.required ? [rules.chosen] : [];
  const item = { name: [...within, field.name], label: title };
  switch (field.kind) {
    case 'text':
      return (
        <Form.Item {...item} rules={[...must, rules.max(field.max ?? 200), ...(field.min ? [rules.min(field.min)] : []), ...(field.check ? [rules[field.check]] : [])]}>
          <Input />
        </Form.Item>
      );
    case 'long':
      return (
        <Form.Item {...item} rules={[...must, rules.max(field.max ?? 2000), ...(field.min ? [rules.min(field.min)] : [])]}>
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} count={{ show: true, max: field.max ?? 2000 }} />
        </Form.Item>
      );
    case 'choice':
      return (
        <Form.Item {...item} rules={chosen}>
          <Select
            {...(field.multiple ? { mode: 'multiple' as const } : {})}
            placeholder={rules.words.t('choose')}
            options={field.options.map((value) => ({ value, label: label(field.group, value) }))}
          />
        </Form.Item>
      );
    case 'pick':
      return (
        <Form.Item {...item} rules={chosen}>
          <Select
            {...(field.multiple ? { mode: 'multiple' as const } : {})}
            placeholder={rules.words.t('choose')}
            options={[...field.options]}
          />
        </Form.Item>
      );
    case 'money':
      return (
        <Form.Item {...item} rules={[...must, rules.money]}>
          <Input inputMode="decimal" prefix="¥" suffix={rules.words.t('unit.yuan')} />
        </Form.Item>
      );
    case 'count':
      return (
        <Form.Item {...item} rules={[...must, rules.count]}>
          <Input inputMode="numeric" />
        </Form.Item>
      );
    case 'day':
      return (
        <Form.Item {...item} rules={[...chosen, ...(field.past ? [rules.notInFuture] : [])]}>
          <DatePicker
            className="wide"
            disabledDate={(day) =>
              (field.past === true && dayOf(day) > legalDay(new Date())) ||
              (field.ahead === true && dayOf(day) <= legalDay(new Date()))
            }
          />
        </Form.Item>
      );
    case 'moment':
      return (
        <Form.Item {...item} rules={chosen}>
          <DatePicker className="wide" showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" showNow={inLegalZone()} />
        </Form.Item>
      );
    case 'flag':
      return (
        <Form.Item {...item} valuePropName="checked" layout="horizontal" colon={false}>
          <Switch />
        </Form.Item>
      );
    case 'region':
      return (
        <Form.Item {...item} rules={chosen}>
          <RegionSelect />
        </Form.Item>
      );
    case 'agency':
      return (
        <Form.Item {...item} rules={chosen}>
          <AgencySelect multiple={field.multiple} {...(field.types ? { types: field.types } : {})} {...(field.office ? { office: field.office } : {})} />
        </Form.Item>
      );
    case 'record':
      return (
        <Form.Item {...item} rules={chosen}>
          <RecordSelect collection={field.collection} query={field.query} multiple={field.multiple} />
        </Form.Item>
      );
    case 'evidence':
      return (
        <Form.Item {...item} rules={chosen}>
          <EvidenceField {...(field.boundTo ? { boundTo: field.boundTo } : {})} />
        </Form.Item>
      );
    case 'party':
      return (
        <fieldset className="row-card group" aria-label={title}>
          <Typography.Text strong>{title}</Typography.Text>
          <PartyFields within={[...within, field.name]} path={[...path, field.name]} />
        </fieldset>
      );
    case 'right':
      return (
        <fieldset className="row-card group" aria-label={title}>
          <Typography.Text strong>{title}</Typography.Text>
          <RightFields within={[...within, field.name]} />
        </fieldset>
      );
    case 'texts':
    case 'rows':
      return <Rows field={field} title={title} label={label} within={within} path={path} />;
    case 'group':
      return (
        <fieldset className="row-card group" aria-label={title}>
          <Typography.Text strong>{title}</Typography.Text>
          <div className="row-fields">
            <SpecFields fields={field.fields} label={label} within={[...within, field.name]} path={[...path, field.name]} />
          </div>
        </fieldset>
      );
  }
}

