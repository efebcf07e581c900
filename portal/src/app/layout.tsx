import { MenuOutlined } from '@ant-design/icons';
import { Button, Drawer, Flex, Grid, Layout } from 'antd';
import { useState } from 'react';
import { Link, Outlet } from 'react-router';
import { useTexts } from '../shared/i18n/messages';
import { KindsContext } from '../shared/kit/kinds';
import { common } from '../shared/ui/messages';
import { Crumbs } from './crumbs';
import { Emblem } from './emblem';
import { KINDS } from './kinds';
import { LanguageSwitch } from './language-switch';
import { Navigation } from './navigation';
import { SearchBox } from './search-box';
import { UnreadNotices } from './unread-notices';
import { UserMenu } from './user-menu';

const { Header, Sider, Content, Footer } = Layout;

/** Sider, header and breadcrumbs around every page; on small screens the sider becomes a drawer. */
export function PortalLayout() {
  const { t } = useTexts(common);
  const wide = Grid.useBreakpoint().lg ?? true;
  const [menuOpen, setMenuOpen] = useState(false);
  const close = () => {
    setMenuOpen(false);
  };
  return (
    <Layout className="portal">
      <a className="skip" href="#content">
        {t('nav.skip')}
      </a>
      {wide ? (
        <Sider width={232} className="portal-sider">
          <Brand />
          <Navigation onChosen={close} />
        </Sider>
      ) : (
        <Drawer
          placement="left"
          size={260}
          open={menuOpen}
          onClose={close}
          title={<Brand />}
          styles={{ body: { padding: 0, background: '#0d2c4f' }, header: { background: '#0d2c4f' } }}
        >
          <Navigation onChosen={close} />
        </Drawer>
      )}
      <Layout>
        <Header className="portal-header">
          <Flex gap={12} align="center" className="header-where">
            {!wide && (
              <Button
                type="text"
                icon={<MenuOutlined />}
                aria-label={t('nav.open')}
                onClick={() => {
                  setMenuOpen(true);
                }}
              />
            )}
            <Crumbs />
          </Flex>
          <Flex gap={8} align="center">
            <SearchBox />
            <UnreadNotices />
            <LanguageSwitch />
            <UserMenu />
          </Flex>
        </Header>
        <Content className="portal-content" id="content" tabIndex={-1}>
          <div className="portal-width">
            <KindsContext value={KINDS}>
              <Outlet />
            </KindsContext>
          </div>
        </Content>
        <Footer className="portal-footer">{t('app.zone')}</Footer>
      </Layout>
    </Layout>
  );
}

function Brand() {
  const { t } = useTexts(common);
  return (
    <Link to="/" className="brand">
      <Emblem />
      <span>
        <strong>{t('app.name')}</strong>
        <small>{t('app.region')}</small>
      </span>
    </Link>
  );
}
