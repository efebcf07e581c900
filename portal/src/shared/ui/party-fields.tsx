import { Col, Form, Input, Radio, Row, Select } from 'antd';
import { useRules } from '../form/rules';
import { useTexts } from '../i18n/messages';
import { RegionSelect } from './region-select';
import { values } from './value-messages';

const DOCUMENTS = [
  'RESIDENT_ID',
  'PASSPORT',
  'HONG_KONG_MACAO_PERMIT',
  'TAIWAN_PERMIT',
  'PERMANENT_RESIDENCE_PERMIT',
  'OTHER',
] as const;

interface Props {
  /** Where the party lies in the body, as its form items name it: `['complainant']`, or `[0]` within a list. */
  within: (string | number)[];
  /** Where it lies in the whole form; the same unless within a list. */
  path?: (string | number)[];
}

/** The fields of a party (当事人), with the checks of domain.md 8.1 and 8.2. */
export function PartyFields({ within, path = within }: Props) {
  const { t, label } = useTexts(values);
  const rules = useRules();
  const form = Form.useFormInstance();
  const kind = (Form.useWatch([...path, 'kind'], form) as string | undefined) ?? 'ORGANISATION';
  const idType = Form.useWatch([...path, 'idDocument', 'type'], form) as string | undefined;
  const organisation = kind === 'ORGANISATION';
  return (
    <Row gutter={24}>
      <Col span={24}>
        <Form.Item name={[...within, 'kind']} label={t('party.kind')} initialValue="ORGANISATION">
          <Radio.Group
            aria-label={t('party.kind')}
            options={['ORGANISATION', 'PERSON'].map((value) => ({ value, label: label('kind', value) }))}
          />
        </Form.Item>
      </Col>
      <Col xs={24} md={12}>
        <Form.Item name={[...within, 'name']} label={t('party.name')} rules={[rules.required, rules.max(200)]}>
          <Input autoComplete="off" />
        </Form.Item>
      </Col>
      {organisation && (
        <Col xs={24} md={12}>
          <Form.Item
            name={[...within, 'creditCode']}
            label={t('party.creditCode')}
            rules={[rules.creditCode]}
            normalize={(typed: string) => typed.toUpperCase()}
          >
            <Input autoComplete="off" className="mono" maxLength={20} />
          </Form.Item>
        </Col>
      )}
      {!organisation && (
        <>
          <Col xs={24} md={6}>
            <Form.Item name={[...within, 'idDocument', 'type']} label={t('party.idType')}>
              <Select
                allowClear
                options={DOCUMENTS.map((value) => ({ value, label: label('document', value) }))}
              />
            </Form.Item>
          </Col>
          <Col xs={24} md={6}>
            <Form.Item
              name={[...within, 'idDocument', 'number']}
              label={t('party.idNumber')}
              rules={[
                ...(idType === undefined ? [] : [rules.required]),
                ...(idType === 'RESIDENT_ID' ? [rules.residentId] : [rules.max(40)]),
              ]}
            >
              <Input autoComplete="off" className="mono" disabled={idType === undefined} />
            </Form.Item>
          </Col>
        </>
      )}
      {organisation && (
        <Col xs={24} md={12}>
          <Form.Item
            name={[...within, 'legalRepresentative']}
            label={t('party.legalRepresentative')}
            rules={[rules.max(100)]}
          >
            <Input autoComplete="off" />
          </Form.Item>
        </Col>
      )}
      <Col xs={24} md={12}>
        <Form.Item name={[...within, 'phone']} label={t('party.phone')} rules={[rules.phone]}>
          <Input autoComplete="off" inputMode="tel" />
        </Form.Item>
      </Col>
      <Col xs={24} md={12}>
        <Form.Item name={[...within, 'region']} label={t('party.region')}>
          <RegionSelect />
        </Form.Item>
      </Col>
      <Col xs={24} md={12}>
        <Form.Item name={[...within, 'address']} label={t('party.address')} rules={[rules.max(300)]}>
          <Input autoComplete="off" />
        </Form.Item>
      </Col>
    </Row>
  );
}
