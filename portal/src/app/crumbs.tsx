import { Breadcrumb } from 'antd';
import { useEffect } from 'react';
import { Link, useMatches } from 'react-router';
import type { Language } from '../shared/i18n/language';
import { useTexts } from '../shared/i18n/messages';
import { common } from '../shared/ui/messages';

/** What a route says about itself; the last crumb is the page one is on. */
export interface RouteHandle {
  crumb: (language: Language) => string;
}

/** Where one is; the browser's tab and history say it too. */
export function Crumbs() {
  const { language, t } = useTexts(common);
  const crumbs = useMatches().flatMap((match) => {
    const handle = match.handle as RouteHandle | undefined;
    return handle ? [{ path: match.pathname, title: handle.crumb(language) }] : [];
  });
  const title = [...crumbs.map((crumb) => crumb.title).reverse(), t('app.name')].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
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
