import { Flex, Tag, Typography } from 'antd';
import { useTexts } from '../i18n/messages';
import { common } from './messages';

/** The rule of the platform's rule book and the article of law behind it. */
export function RuleAndSource({ rule, source }: { rule?: string | undefined; source?: string | undefined }) {
  const { t } = useTexts(common);
  if (!rule && !source) {
    return null;
  }
  return (
    <Flex gap={8} align="baseline" wrap>
      {rule && <Tag color="geekblue">{t('record.rule', { rule })}</Tag>}
      {source && (
        <Typography.Text type="secondary" className="small">
          {t('record.source', { source })}
        </Typography.Text>
      )}
    </Flex>
  );
}
