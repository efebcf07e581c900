import {
  AlertOutlined,
  ApartmentOutlined,
  BankOutlined,
  BellOutlined,
  CalculatorOutlined,
  CarryOutOutlined,
  ContainerOutlined,
  DashboardOutlined,
  DiffOutlined,
  DisconnectOutlined,
  EyeOutlined,
  FileProtectOutlined,
  InboxOutlined,
  MessageOutlined,
  RetweetOutlined,
  SafetyCertificateOutlined,
  ScheduleOutlined,
  ShopOutlined,
  SolutionOutlined,
  SwapOutlined,
  TeamOutlined,
  ToolOutlined,
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
const WATCH = ['supervisor', 'auditor', 'admin'] as const;
const OFFICIALS = [...OFFICE, 'police', 'procurator', 'judge', ...WATCH] as const;
const MEDIATORS = ['mediator', 'committee-director'] as const;
const CRIMINAL = [...OFFICE, 'police', 'procurator', ...WATCH] as const;

/** The pages in groups, in the order of the work. */
const GROUPS: readonly { name: 'group.work' | 'group.enforcement' | 'group.criminal' | 'group.mediation'; entries: readonly Entry[] }[] = [
  {
    name: 'group.work',
    entries: [
      { page: '', icon: <CarryOutOutlined /> },
      { page: 'notifications', icon: <BellOutlined />, roles: ['rights-holder'] },
      { page: 'alarms', icon: <AlertOutlined />, roles: [...OFFICIALS, 'committee-director'] },
    ],
  },
  {
    name: 'group.enforcement',
    entries: [
      { page: 'complaints', icon: <FileProtectOutlined />, roles: ['rights-holder', ...OFFICE, ...WATCH] },
      { page: 'cases', icon: <SolutionOutlined />, roles: ['rights-holder', ...OFFICE, 'procurator', ...WATCH] },
      { page: 'patent-rulings', icon: <ToolOutlined />, roles: ['rights-holder', ...OFFICE, ...WATCH] },
      { page: 'customs-recordals', icon: <ContainerOutlined />, roles: ['rights-holder', ...OFFICE, ...WATCH] },
      { page: 'customs-detentions', icon: <InboxOutlined />, roles: ['rights-holder', ...OFFICE, ...WATCH] },
      { page: 'copyright-takedowns', icon: <DisconnectOutlined />, roles: ['rights-holder', 'platform-operator', ...OFFICE, ...WATCH] },
      { page: 'ecommerce-takedowns', icon: <ShopOutlined />, roles: ['rights-holder', 'platform-operator', ...OFFICE, ...WATCH] },
    ],
  },
  {
    name: 'group.criminal',
    entries: [
      { page: 'procuratorate', icon: <DashboardOutlined />, roles: ['procurator', ...WATCH] },
      { page: 'case-watch', icon: <EyeOutlined />, roles: ['procurator', ...WATCH] },
      { page: 'referrals', icon: <SafetyCertificateOutlined />, roles: CRIMINAL },
      { page: 'reverse-linkages', icon: <RetweetOutlined />, roles: [...OFFICE, 'procurator', ...WATCH] },
      { page: 'dual-reports', icon: <DiffOutlined />, roles: ['rights-holder', 'police', 'procurator', ...WATCH] },
      { page: 'screening', icon: <CalculatorOutlined />, roles: OFFICIALS },
    ],
  },
  {
    name: 'group.mediation',
    entries: [
      { page: 'mediations', icon: <TeamOutlined />, roles: ['rights-holder', ...OFFICE, ...MEDIATORS] },
      { page: 'confirmations', icon: <BankOutlined />, roles: ['rights-holder', 'judge', ...MEDIATORS] },
      { page: 'entrustments', icon: <SwapOutlined />, roles: ['rights-holder', 'judge', ...MEDIATORS] },
      { page: 'performances', icon: <ScheduleOutlined />, roles: ['rights-holder', 'judge', ...MEDIATORS] },
      { page: 'committees', icon: <ApartmentOutlined /> },
      { page: 'mediator-complaints', icon: <MessageOutlined />, roles: ['rights-holder', 'committee-director', 'officer', 'supervisor'] },
    ],
  },
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
