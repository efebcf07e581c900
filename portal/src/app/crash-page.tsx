import { Button, Result } from 'antd';
import { useTexts } from '../shared/i18n/messages';
import { Heading } from '../shared/ui/heading';
import { common } from '../shared/ui/messages';

/** A fault of the portal itself (or a part of it that did not load); the way out is a fresh page. */
export function CrashPage() {
  const { t } = useTexts(common);
  return (
    <Result
      status="error"
      title={<Heading>{t('error.crash')}</Heading>}
      subTitle={t('error.crash-detail')}
      extra={
        <Button
          type="primary"
          onClick={() => {
            location.reload();
          }}
        >
          {t('action.retry')}
        </Button>
      }
    />
  );
}
