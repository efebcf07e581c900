import { Col, Form, Input, Row, Select } from 'antd';
import type { FormRule } from 'antd';
import { useRules } from '../form/rules';
import { useTexts } from '../i18n/messages';
import { values } from './value-messages';

export const RIGHT_KINDS = [
  'TRADEMARK',
  'INVENTION',
  'UTILITY_MODEL',
  'DESIGN',
  'COPYRIGHT',
  'SOFTWARE',
  'PLANT_VARIETY',
  'GEOGRAPHICAL_INDICATION',
  'TRADE_SECRET',
  'LAYOUT_DESIGN',
  'SPECIAL_SIGN',
] as const;

const PATENTS = new Set(['INVENTION', 'UTILITY_MODEL', 'DESIGN']);

/** The right in dispute (涉案权利): patent numbers are checked hard, the others only warn (domain.md 8.4). */
export function RightFields({ within = ['right'] }: { within?: (string | number)[] }) {
  const { t, label } = useTexts(values);
  const rules = useRules();
  const form = Form.useFormInstance();
  const kind = Form.useWatch([...within, 'kind'], form) as string | undefined;
  const patent = kind !== undefined && PATENTS.has(kind);
  const checks: FormRule[] = patent ? [rules.patent] : kind === 'TRADEMARK' ? [rules.trademark] : [];
  const numberLabel = label('right.number', patent ? 'PATENT' : (kind ?? ''));
  return (
    <Row gutter={24}>
      <Col xs={24} md={12}>
        <Form.Item name={[...within, 'kind']} label={t('right.kind')} rules={[rules.chosen]}>
          <Select
            placeholder={rules.words.t('choose')}
            options={RIGHT_KINDS.map((value) => ({ value, label: label('right', value) }))}
          />
        </Form.Item>
      </Col>
      <Col xs={24} md={12}>
        <Form.Item name={[...within, 'title']} label={t('right.title')} rules={[rules.required, rules.max(200)]}>
          <Input autoComplete="off" />
        </Form.Item>
      </Col>
      {kind !== 'TRADE_SECRET' && (
        <Col xs={24} md={12}>
          <Form.Item
            name={[...within, 'number']}
            dependencies={[[...within, 'kind']]}
            label={numberLabel === kind || kind === undefined ? t('right.number') : numberLabel}
            rules={[rules.max(60), ...checks]}
          >
            <Input autoComplete="off" className="mono" />
          </Form.Item>
        </Col>
      )}
      {kind === 'TRADEMARK' && (
        <Col xs={24} md={12}>
          <Form.Item name={[...within, 'niceClass']} label={t('right.niceClass')}>
            <Select
              allowClear
              showSearch
              options={Array.from({ length: 45 }, (_, index) => ({ value: index + 1, label: String(index + 1) }))}
            />
          </Form.Item>
        </Col>
      )}
    </Row>
  );
}
