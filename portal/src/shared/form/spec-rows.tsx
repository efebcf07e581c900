import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Typography } from 'antd';
import { useTexts } from '../i18n/messages';
import { common } from '../ui/messages';
import type { FieldSpec } from './field-spec';
import { useRules } from './rules';
import { SpecFields, type Labels } from './spec-fields';

type ListField = Extract<FieldSpec, { kind: 'rows' | 'texts' }>;

interface Props {
  field: ListField;
  title: string;
  label: Labels;
  within: (string | number)[];
  path: (string | number)[];
}

/** A list in a form: rows of fields, or lines of text. */
export function Rows({ field, title, label, within, path }: Props) {
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
                  <SpecFields fields={field.fields} label={label} within={[row.name]} path={[...path, field.name, row.name]} />
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
