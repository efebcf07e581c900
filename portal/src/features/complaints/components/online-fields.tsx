import { Checkbox, Col, Form, Input, Row } from 'antd';
import { useRules } from '../../../shared/form/rules';
import { useTexts } from '../../../shared/i18n/messages';
import { RegionSelect } from '../../../shared/ui/region-select';
import { complaints } from '../messages';

/** An act on a platform: whose it is decides where a report goes (CR-12). */
export function OnlineFields() {
  const { t } = useTexts(complaints);
  const rules = useRules();
  const platform = Form.useWatch<string | undefined>(['online', 'platform']);
  return (
    <Row gutter={24}>
      <Col xs={24} md={12}>
        <Form.Item name={['online', 'platform']} label={t('online.platform')} rules={[rules.max(100)]} extra={t('online.hint')}>
          <Input autoComplete="off" />
        </Form.Item>
      </Col>
      {platform !== undefined && platform.trim() !== '' && (
        <>
          <Col xs={24} md={12}>
            <Form.Item name={['online', 'platformRegion']} label={t('online.platformRegion')}>
              <RegionSelect />
            </Form.Item>
          </Col>
          <Col xs={24} md={12}>
            <Form.Item name={['online', 'merchantRegion']} label={t('online.merchantRegion')}>
              <RegionSelect />
            </Form.Item>
          </Col>
          <Col xs={24} md={12}>
            <Form.Item name={['online', 'byOperator']} valuePropName="checked">
              <Checkbox>{t('online.byOperator')}</Checkbox>
            </Form.Item>
          </Col>
        </>
      )}
    </Row>
  );
}
