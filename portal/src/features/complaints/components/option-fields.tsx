import { Checkbox, Flex, Form } from 'antd';
import { useTexts } from '../../../shared/i18n/messages';
import { complaints } from '../messages';

export function OptionFields() {
  const { t } = useTexts(complaints);
  return (
    <Flex vertical gap={8}>
      {(['wantsMediation', 'namedReport'] as const).map((name) => (
        <Form.Item key={name} name={name} valuePropName="checked" noStyle>
          <Checkbox>{t(name)}</Checkbox>
        </Form.Item>
      ))}
    </Flex>
  );
}
