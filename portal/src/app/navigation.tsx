import { Menu } from 'antd';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useTexts } from '../shared/i18n/messages';
import { usePerson } from '../shared/session/session';
import { menuOf, type Group } from './menu';
import { nav } from './nav-messages';

/** So many pages are seen at once; of more, the groups open one by one. */
const FEW = 12;

/** The pages a person has use for: the daily ones above, the others in groups. */
export function Navigation({ onChosen }: { onChosen: () => void }) {
  const { t } = useTexts(nav);
  const { pathname } = useLocation();
  const [work, ...groups] = menuOf(usePerson());
  const page = pathname.split('/')[1] ?? '';
  const current = groups.find((group) => group.entries.some((entry) => entry.page === page))?.name;
  const [opened, setOpened] = useState<readonly string[]>(() => startOpen(groups, current));
  const [shown, setShown] = useState(current);
  // The group of the page one has gone to opens by itself; closing it again is the reader's choice.
  if (shown !== current) {
    setShown(current);
    setOpened((now) => (current === undefined || now.includes(current) ? now : [...now, current]));
  }
  const link = ({ page: to, icon }: Group['entries'][number]) => ({ key: to, icon, label: <Link to={`/${to}`}>{t(to)}</Link> });
  return (
    <nav aria-label={t('menu')}>
      <Menu
        theme="dark"
        mode="inline"
        selectedKeys={[page]}
        openKeys={[...opened]}
        onOpenChange={setOpened}
        onClick={onChosen}
        items={[
          ...(work?.entries ?? []).map(link),
          ...groups.map((group) => ({ key: group.name, icon: group.icon, label: t(group.name), children: group.entries.map(link) })),
        ]}
      />
    </nav>
  );
}

function startOpen(groups: readonly Group[], current: string | undefined): readonly string[] {
  const pages = groups.reduce((sum, group) => sum + group.entries.length, 0);
  return groups.map((group) => group.name).filter((name) => pages <= FEW || name === current);
}
