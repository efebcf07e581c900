import { Button, Result } from 'antd';
import { useTexts } from '../shared/i18n/messages';
import { Heading } from '../shared/ui/heading';
import { common } from '../shared/ui/messages';

/** Shown when settings or identity server do not answer at start. */
export function StartFailed() {
  const { t } = useTexts(common);
  return (
    <Result
      status="500"
      title={<Heading>{t('error.unavailable')}</Heading>}
      subTitle={t('error.unavailable-detail')}
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
