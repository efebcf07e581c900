import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Flex, Form, Typography } from 'antd';
import { useTexts } from '../i18n/messages';
import { common } from './messages';
import { PartyFields } from './party-fields';

const MOST = 20;

interface Props {
  name: string;
  /** The name of the nth, from 1. */
  title: (n: number) => string;
  /** The word on the button. */
  add: string;
  /** How many cannot be taken away. */
  least?: number;
}

/** Several parties on a side (共同当事人), each with the checks of one. */
export function PartyListFields({ name, title, add, least = 0 }: Props) {
  const shared = useTexts(common);
  return (
    <Form.List name={name}>
      {(rows, list) => (
        <Flex vertical gap={12}>
          {rows.map((row, index) => (
            <fieldset key={row.key} className="row-card" aria-label={title(index + 1)}>
              <Flex justify="space-between" align="center">
                <Typography.Text strong>{title(index + 1)}</Typography.Text>
                {rows.length > least && (
                  <Button
                    type="text"
                    size="small"
                    icon={<MinusCircleOutlined />}
                    aria-label={`${shared.t('action.remove')} ${title(index + 1)}`}
                    onClick={() => {
                      list.remove(row.name);
                    }}
                  />
                )}
              </Flex>
              <PartyFields within={[row.name]} path={[name, row.name]} />
            </fieldset>
          ))}
          {rows.length < MOST - 1 + least && (
            <Button
              type="dashed"
              icon={<PlusOutlined />}
              onClick={() => {
                list.add({});
              }}
            >
              {add}
            </Button>
          )}
        </Flex>
      )}
    </Form.List>
  );
}
