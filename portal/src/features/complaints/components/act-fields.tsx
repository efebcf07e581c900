import { Col, DatePicker, Form, Input, Row } from 'antd';
import { legalDay } from '../../../shared/format/day';
import { dayOf, useRules } from '../../../shared/form/rules';
import { useTexts } from '../../../shared/i18n/messages';
import { RegionSelect } from '../../../shared/ui/region-select';
import { complaints } from '../messages';

export function ActFields() {
  const { t } = useTexts(complaints);
  const rules = useRules();
  return (
    <Row gutter={24}>
      <Col xs={24} md={12}>
        <Form.Item name="region" label={t('region')} rules={[rules.chosen]} extra={t('region.hint')}>
          <RegionSelect />
        </Form.Item>
      </Col>
      <Col xs={24} md={12}>
        <Form.Item name="actDate" label={t('actDate')} rules={[rules.chosen, rules.notInFuture]}>
          <DatePicker className="wide" disabledDate={(day) => dayOf(day) > legalDay(new Date())} />
        </Form.Item>
      </Col>
      <Col xs={24} md={12}>
        <Form.Item name="goods" label={t('goods')} rules={[rules.max(500)]}>
          <Input autoComplete="off" />
        </Form.Item>
      </Col>
      <Col xs={24} md={12}>
        <Form.Item name="estimatedValue" label={t('estimatedValue')} rules={[rules.money]}>
          <Input inputMode="decimal" prefix="¥" suffix={rules.words.t('unit.yuan')} autoComplete="off" />
        </Form.Item>
      </Col>
      <Col span={24}>
        <Form.Item
          name="description"
          label={t('description')}
          extra={t('description.hint')}
          rules={[rules.required, rules.min(10), rules.max(5000)]}
        >
          <Input.TextArea autoSize={{ minRows: 5, maxRows: 16 }} showCount />
        </Form.Item>
      </Col>
    </Row>
  );
}
