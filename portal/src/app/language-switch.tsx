import { GlobalOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useLanguage } from '../shared/i18n/language';
import { useTexts } from '../shared/i18n/messages';
import { common } from '../shared/ui/messages';

export function LanguageSwitch() {
  const { language, choose } = useLanguage();
  const { t } = useTexts(common);
  return (
    <Button
      type="text"
      icon={<GlobalOutlined />}
      aria-label={t('language.label')}
      onClick={() => {
        choose(language === 'zh' ? 'en' : 'zh');
      }}
    >
      {t('language.switch')}
    </Button>
  );
}
