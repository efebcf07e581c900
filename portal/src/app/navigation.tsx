import {
  CalculatorOutlined,
  CarryOutOutlined,
  FileProtectOutlined,
  SafetyCertificateOutlined,
  SolutionOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import { Menu } from 'antd';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { useTexts } from '../shared/i18n/messages';
import { usePerson } from '../shared/session/session';
import { nav, type Page } from './nav-messages';

interface Entry {
  page: Page;
  icon: ReactNode;
  /** Who has use for it; everybody unless said. The server decides what anybody sees. */
  roles?: readonly string[];
}

const OFFICE = ['officer', 'legal-reviewer', 'deputy-head', 'head'] as const;
const OFFICIALS = [...OFFICE, 'police', 'procurator', 'judge', 'supervisor', 'auditor', 'admin'] as const;

/** The pages in groups, in the order of the work. */
const GROUPS: readonly { name: 'group.work' | 'group.records' | 'group.tools'; entries: readonly Entry[] }[] = [
  { name: 'group.work', entries: [{ page: '', icon: <CarryOutOutlined /> }] },
  {
    name: 'group.records',
    entries: [
      { page: 'complaints', icon: <FileProtectOutlined /> },
      { page: 'cases', icon: <SolutionOutlined /> },
      { page: 'referrals', icon: <SafetyCertificateOutlined /> },
      { page: 'mediations', icon: <TeamOutlined /> },
    ],
  },
  { name: 'group.tools', entries: [{ page: 'screening', icon: <CalculatorOutlined />, roles: OFFICIALS }] },
];

export function Navigation({ onChosen }: { onChosen: () => void }) {
  const { t } = useTexts(nav);
  const { pathname } = useLocation();
  const { roles } = usePerson();
  const groups = GROUPS.map((group) => ({
    ...group,
    entries: group.entries.filter((entry) => entry.roles === undefined || entry.roles.some((role) => roles.includes(role))),
  })).filter((group) => group.entries.length > 0);
  return (
    <nav>
      <Menu
        theme="dark"
        mode="inline"
        selectedKeys={[pathname.split('/')[1] ?? '']}
        onClick={onChosen}
        items={groups.map((group) => ({
          type: 'group' as const,
          label: t(group.name),
          children: group.entries.map(({ page, icon }) => ({ key: page, icon, label: <Link to={`/${page}`}>{t(page)}</Link> })),
        }))}
      />
    </nav>
  );
}
