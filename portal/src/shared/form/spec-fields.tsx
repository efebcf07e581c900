import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, DatePicker, Form, Input, Select, Switch, Typography } from 'antd';
import type { FormRule } from 'antd';
import { legalDay } from '../format/day';
import { useTexts } from '../i18n/messages';
import { common } from '../ui/messages';
import type { FieldSpec } from './field-spec';
import { dayOf, useRules } from './rules';

/** Looks a text of the feature up: `label('field', 'ground')`. */
export type Labels = (group: string, value: string) => string;

interface Props {
  fields: readonly FieldSpec[];
  label: Labels;
  /** Where the fields lie: empty at the top, `['items', 0]` in a row; a list's rows give only the index. */
  within?: (string | number)[];
}

export function SpecFields({ fields, label, within = [] }: Props) {
  return fields.map((field) => <OneField key={field.name} field={field} label={label} within={within} />);
}

function OneField({ field, label, within }: { field: FieldSpec; label: Labels; within: (string | number)[] }) {
  const rules = useRules();
  const title = label('field', field.label ?? field.name);
  const must: FormRule[] = field.required ? [rules.required] : [];
  const chosen: FormRule[] = field.required ? [rules.chosen] : [];
  const item = { name: [...within, field.name], label: title };
  switch (field.kind) {
    case 'text':
      return (
        <Form.Item {...item} rules={[...must, rules.max(field.max ?? 200), ...(field.check ? [rules[field.check]] : [])]}>
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
          <DatePicker className="wide" showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" />
        </Form.Item>
      );
    case 'flag':
      return (
        <Form.Item {...item} valuePropName="checked" layout="horizontal" colon={false}>
          <Switch />
        </Form.Item>
      );
    case 'texts':
      return <Rows field={field} title={title} label={label} within={within} />;
    case 'rows':
      return <Rows field={field} title={title} label={label} within={within} />;
    case 'group':
      return (
        <fieldset className="row-card group" aria-label={title}>
          <Typography.Text strong>{title}</Typography.Text>
          <div className="row-fields">
            <SpecFields fields={field.fields} label={label} within={[...within, field.name]} />
          </div>
        </fieldset>
      );
  }
}

type ListField = Extract<FieldSpec, { kind: 'rows' | 'texts' }>;

function Rows({ field, title, label, within }: { field: ListField; title: string; label: Labels; within: (string | number)[] }) {
  const rules = useRules();
  const { t } = useTexts(common);
  return (
    <Form.List name={[...within, field.name]} rules={[rules.rows(field.min) as { validator: () => Promise<void> }]}>
      {(rows, { add, remove }, { errors }) => (
        <div className="rows">
          <Typography.Text className="rows-title">{title}</Typography.Text>
          {rows.map((row, index) => (
            <fieldset key={row.key} className="row-card" {...(field.kind === 'rows' ? { 'aria-label': `${title} ${index + 1}` } : {})}>
              <Button
                className="row-remove"
                type="text"
                size="small"
                icon={<MinusCircleOutlined />}
                disabled={rows.length <= field.min}
                aria-label={`${t('action.remove')} ${title} ${index + 1}`}
                onClick={() => {
                  remove(row.name);
                }}
              />
              {field.kind === 'rows' ? (
                <div className="row-fields">
                  <SpecFields fields={field.fields} label={label} within={[row.name]} />
                </div>
              ) : (
                <Form.Item name={[row.name]} label={`${title} ${index + 1}`} rules={[rules.required, rules.max(500)]}>
                  <Input />
                </Form.Item>
              )}
            </fieldset>
          ))}
          <Form.ErrorList errors={errors} />
          <Button
            type="dashed"
            block
            icon={<PlusOutlined />}
            onClick={() => {
              add(field.kind === 'rows' ? {} : '');
            }}
          >
            {t('action.add')}
            {title}
          </Button>
        </div>
      )}
    </Form.List>
  );
}
