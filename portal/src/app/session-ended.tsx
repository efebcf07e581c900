import { Modal } from 'antd';
import { useTexts } from '../shared/i18n/messages';
import { useSession } from '../shared/session/session';
import { common } from '../shared/ui/messages';

/** The page stays behind it, so that what was typed can still be read and copied. */
export function SessionEnded() {
  const { t } = useTexts(common);
  const { ended, login } = useSession();
  return (
    <Modal
      open={ended}
      closable={false}
      keyboard={false}
      title={t('session.ended')}
      okText={t('action.login')}
      onOk={login}
      cancelButtonProps={{ hidden: true }}
    >
      {t('session.ended-detail')}
    </Modal>
  );
}
