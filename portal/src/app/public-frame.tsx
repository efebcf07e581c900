import { Flex } from 'antd';
import type { ReactNode } from 'react';
import { useTexts } from '../shared/i18n/messages';
import { common } from '../shared/ui/messages';
import { Emblem } from './emblem';
import { LanguageSwitch } from './language-switch';

/** Around a page for everybody: whose it is, the language, and the way back. */
export function PublicFrame({ children }: { children: ReactNode }) {
  const { t } = useTexts(common);
  return (
    <div className="landing">
      <header className="public-head">
        <Flex justify="space-between" align="center" gap={16} className="landing-width">
          <a href="/" className="brand">
            <Emblem />
            <strong>{t('app.name')}</strong>
          </a>
          <LanguageSwitch />
        </Flex>
      </header>
      <main className="landing-width public-main">{children}</main>
    </div>
  );
}
