import { Button, Result } from 'antd';
import { useTexts } from '../shared/i18n/messages';
import { common } from '../shared/ui/messages';

/** Shown when settings or identity server do not answer at start. */
export function StartFailed() {
  const { t } = useTexts(common);
  return (
    <Result
      status="500"
      title={t('error.unavailable')}
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
