import { MenuOutlined } from '@ant-design/icons';
import { Breadcrumb, Button, Drawer, Flex, Grid, Layout } from 'antd';
import { useState } from 'react';
import { Link, Outlet, useMatches } from 'react-router';
import type { Language } from '../shared/i18n/language';
import { useTexts } from '../shared/i18n/messages';
import { common } from '../shared/ui/messages';
import { Emblem } from './emblem';
import { LanguageSwitch } from './language-switch';
import { Navigation } from './navigation';
import { UserMenu } from './user-menu';

const { Header, Sider, Content } = Layout;

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
          <Flex gap={12} align="center">
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
            <LanguageSwitch />
            <UserMenu />
          </Flex>
        </Header>
        <Content className="portal-content">
          <main>
            <Outlet />
          </main>
        </Content>
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

/** What a route says about itself; the last crumb is the page one is on. */
export interface RouteHandle {
  crumb: (language: Language) => string;
}

function Crumbs() {
  const { language, t } = useTexts(common);
  const crumbs = useMatches().flatMap((match) => {
    const handle = match.handle as RouteHandle | undefined;
    return handle ? [{ path: match.pathname, title: handle.crumb(language) }] : [];
  });
  return (
    <Breadcrumb
      items={[
        { title: <Link to="/">{t('nav.home')}</Link> },
        ...crumbs.map((crumb, index) => ({
          key: crumb.path,
          title: index === crumbs.length - 1 ? crumb.title : <Link to={crumb.path}>{crumb.title}</Link>,
        })),
      ]}
    />
  );
}
