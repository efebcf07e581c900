import { Checkbox, Flex, Form, Input } from 'antd';
import { useRules } from '../../../shared/form/rules';
import { useTexts } from '../../../shared/i18n/messages';
import { complaints } from '../messages';

export function OptionFields() {
  const { t } = useTexts(complaints);
  const consumer = Form.useWatch<string | undefined>('intake') === 'CONSUMER_COMPLAINT';
  return (
    <Flex vertical gap={8}>
      {(['wantsMediation', 'namedReport'] as const).map((name) => (
        <Form.Item key={name} name={name} valuePropName="checked" noStyle>
          <Checkbox>{t(name)}</Checkbox>
        </Form.Item>
      ))}
      {consumer && <AlsoReport />}
    </Flex>
  );
}

/** A consumer may report the violation in the same step: two linked records, each with its own periods (CRM 9). */
function AlsoReport() {
  const { t } = useTexts(complaints);
  const rules = useRules();
  const wanted = Form.useWatch<boolean | undefined>(['alsoReport', 'wanted']) === true;
  return (
    <>
      <Form.Item name={['alsoReport', 'wanted']} valuePropName="checked" noStyle>
        <Checkbox>{t('alsoReport')}</Checkbox>
      </Form.Item>
      {wanted && (
        <>
          <Form.Item name={['alsoReport', 'named']} valuePropName="checked" noStyle>
            <Checkbox>{t('alsoReport.named')}</Checkbox>
          </Form.Item>
          <Form.Item name={['alsoReport', 'description']} label={t('alsoReport.description')} rules={[rules.min(10), rules.max(5000)]}>
            <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} />
          </Form.Item>
        </>
      )}
    </>
  );
}
