import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Flex, Form, Typography } from 'antd';
import { useTexts } from '../../../shared/i18n/messages';
import { common } from '../../../shared/ui/messages';
import { PartyFields } from '../../../shared/ui/party-fields';
import { complaints } from '../messages';

const MOST = 20;

export function RespondentFields() {
  const { t } = useTexts(complaints);
  const shared = useTexts(common);
  return (
    <Form.List name="respondents">
      {(rows, { add, remove }) => (
        <Flex vertical gap={12}>
          {rows.map((row, index) => {
            const title = t('respondent.nth', { n: index + 1 });
            return (
              <fieldset key={row.key} className="row-card" aria-label={title}>
                <Flex justify="space-between" align="center">
                  <Typography.Text strong>{title}</Typography.Text>
                  {rows.length > 1 && (
                    <Button
                      type="text"
                      size="small"
                      icon={<MinusCircleOutlined />}
                      aria-label={`${shared.t('action.remove')} ${title}`}
                      onClick={() => {
                        remove(row.name);
                      }}
                    />
                  )}
                </Flex>
                <PartyFields within={[row.name]} path={['respondents', row.name]} />
              </fieldset>
            );
          })}
          {rows.length < MOST && (
            <Button
              type="dashed"
              icon={<PlusOutlined />}
              onClick={() => {
                add({});
              }}
            >
              {t('respondent.add')}
            </Button>
          )}
        </Flex>
      )}
    </Form.List>
  );
}
