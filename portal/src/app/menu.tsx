import {
  AlertOutlined,
  ApartmentOutlined,
  AuditOutlined,
  BankOutlined,
  BarChartOutlined,
  BellOutlined,
  BookOutlined,
  CarryOutOutlined,
  EyeOutlined,
  FileProtectOutlined,
  ReadOutlined,
  SwapOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Person } from '../shared/session/session';
import type { GroupName, Page } from './nav-messages';

export interface Entry {
  page: Page;
  /** Who has use for it; everybody unless said. The server decides what anybody sees. */
  roles?: readonly string[];
  /** Rights-aid and protection centres have officers that enforce nothing: they see only what is marked. */
  centres?: boolean;
  /** Only pages that stand above the groups have one of their own. */
  icon?: ReactNode;
  /** A list whose records are found by number or name, in the API under the same name. */
  found?: boolean;
}

export interface Group {
  name: GroupName;
  icon: ReactNode;
  entries: readonly Entry[];
}

const OFFICE = ['officer', 'legal-reviewer', 'deputy-head', 'head'] as const;
const WATCH = ['supervisor', 'auditor', 'admin'] as const;
const OFFICIALS = [...OFFICE, 'police', 'procurator', 'judge', ...WATCH] as const;
const MEDIATORS = ['mediator', 'committee-director'] as const;
const HOLDER = 'rights-holder';
const OPERATOR = 'platform-operator';
const CENTRES = ['RIGHTS_AID_CENTER', 'IP_PROTECTION_CENTER'];

/** The pages in groups, in the order of the work. */
export const MENU: readonly Group[] = [
  {
    name: 'group.work',
    icon: <CarryOutOutlined />,
    entries: [
      { page: '', icon: <CarryOutOutlined /> },
      { page: 'notifications', icon: <BellOutlined />, roles: [HOLDER] },
      { page: 'alarms', icon: <AlertOutlined />, roles: [...OFFICIALS, 'committee-director'], centres: true },
      { page: 'law', icon: <BookOutlined />, roles: [...OFFICIALS, ...MEDIATORS], centres: true },
      { page: 'decisions', icon: <ReadOutlined /> },
    ],
  },
  {
    name: 'group.intake',
    icon: <FileProtectOutlined />,
    entries: [
      { page: 'complaints', roles: [HOLDER, ...OFFICE, ...WATCH], found: true },
      { page: 'lead-imports', roles: ['officer', 'deputy-head', 'head', 'auditor'], found: true },
      { page: 'copyright-complaints', roles: [HOLDER, ...OFFICE, ...WATCH], found: true },
      { page: 'plant-variety-requests', roles: [HOLDER, ...OFFICE, ...WATCH], found: true },
      { page: 'aid-requests', roles: [HOLDER, ...OFFICE, ...WATCH], centres: true, found: true },
      { page: 'dual-reports', roles: [HOLDER, 'police', 'procurator', ...WATCH], found: true },
    ],
  },
  {
    name: 'group.handling',
    icon: <AuditOutlined />,
    entries: [
      { page: 'cases', roles: [HOLDER, ...OFFICE, 'procurator', ...WATCH], found: true },
      { page: 'on-the-spot-penalties', roles: [...OFFICE, ...WATCH], found: true },
      { page: 'assistance-requests', roles: [...OFFICE, ...WATCH], found: true },
      { page: 'patent-rulings', roles: [HOLDER, ...OFFICE, ...WATCH], found: true },
      { page: 'customs-recordals', roles: [HOLDER, ...OFFICE, ...WATCH], found: true },
      { page: 'customs-detentions', roles: [HOLDER, ...OFFICE, ...WATCH], found: true },
      { page: 'expert-appointments', roles: [...OFFICE, ...WATCH], found: true },
      { page: 'publication-repairs', roles: [HOLDER, ...OFFICE, ...WATCH], found: true },
      { page: 'copyright-takedowns', roles: [HOLDER, OPERATOR, ...OFFICE, ...WATCH], found: true },
      { page: 'ecommerce-takedowns', roles: [HOLDER, OPERATOR, ...OFFICE, ...WATCH], found: true },
    ],
  },
  {
    name: 'group.cooperation',
    icon: <SwapOutlined />,
    entries: [
      { page: 'referrals', roles: [...OFFICE, 'police', 'procurator', ...WATCH], found: true },
      { page: 'reverse-linkages', roles: [...OFFICE, 'procurator', ...WATCH], found: true },
      { page: 'notices', roles: [...OFFICE, 'police', 'procurator', 'judge', 'auditor'], found: true },
      { page: 'joint-meetings', roles: [...OFFICE, 'police', 'procurator', 'judge', 'auditor'], found: true },
      { page: 'handovers', roles: [...OFFICE, 'police', 'procurator', ...WATCH] },
      { page: 'screening', roles: OFFICIALS },
    ],
  },
  {
    name: 'group.mediation',
    icon: <TeamOutlined />,
    entries: [
      { page: 'mediations', roles: [HOLDER, ...OFFICE, ...MEDIATORS], found: true },
      { page: 'performances', roles: [HOLDER, 'judge', ...MEDIATORS], found: true },
      { page: 'mediation-pointers', roles: [HOLDER, 'judge', 'police', 'officer'], found: true },
      { page: 'danger-notices', roles: ['police', 'procurator', ...OFFICE, ...MEDIATORS], found: true },
      { page: 'quality-reviews', roles: ['committee-director', 'officer', 'supervisor', 'auditor'] },
      { page: 'mediator-complaints', roles: [HOLDER, 'committee-director', 'officer', 'supervisor'], found: true },
    ],
  },
  {
    name: 'group.court',
    icon: <BankOutlined />,
    entries: [
      { page: 'court-cases', roles: ['judge', 'procurator', 'auditor'], found: true },
      { page: 'fact-findings', roles: [HOLDER, 'judge', ...OFFICE, ...WATCH] },
      { page: 'confirmations', roles: [HOLDER, 'judge', ...MEDIATORS], found: true },
      { page: 'entrustments', roles: [HOLDER, 'judge', ...MEDIATORS], found: true },
      { page: 'punitive-claims', roles: [HOLDER, 'judge', ...OFFICE, ...WATCH], found: true },
      { page: 'damages-ranges', roles: [HOLDER, 'judge', ...OFFICE, ...WATCH] },
      { page: 'court-measures', roles: [...OFFICE, 'judge', ...WATCH], found: true },
    ],
  },
  {
    name: 'group.supervision',
    icon: <EyeOutlined />,
    entries: [
      { page: 'procuratorate', roles: ['procurator', ...WATCH] },
      { page: 'case-watch', roles: ['procurator', ...WATCH] },
      { page: 'supervisions', roles: [...OFFICE, ...WATCH], found: true },
      { page: 'campaigns', roles: [...OFFICE, ...WATCH], found: true },
      { page: 'review-rounds', roles: [...OFFICE, ...WATCH], found: true },
      { page: 'case-reviews', roles: [...OFFICE, ...WATCH], found: true },
      { page: 'typical-cases', roles: [...OFFICE, ...WATCH], found: true },
      { page: 'enforcement-supervisions', roles: [...OFFICE, ...WATCH], found: true },
      { page: 'credit-listings', roles: [HOLDER, ...OFFICE, ...WATCH], found: true },
    ],
  },
  { name: 'group.statistics', icon: <BarChartOutlined />, entries: [{ page: 'statistics', roles: [...OFFICIALS.filter((role) => role !== 'admin'), 'committee-director'] }] },
  {
    name: 'group.registers',
    icon: <ApartmentOutlined />,
    entries: [
      { page: 'committees' },
      { page: 'coverage' },
      { page: 'workstations' },
      { page: 'key-protection-list' },
      { page: 'experts', roles: [...OFFICE, 'judge', ...WATCH], centres: true, found: true },
    ],
  },
  { name: 'group.law', icon: <BookOutlined />, entries: [] },
];

/** What a person has use for; groups without anything are left out. */
export function menuOf(person: Pick<Person, 'roles' | 'agencyType'>): readonly Group[] {
  const centre = CENTRES.includes(person.agencyType ?? '');
  const has = ({ roles, centres }: Entry) =>
    roles === undefined || ((!centre || centres === true) && roles.some((role) => person.roles.includes(role)));
  return MENU.map((group) => ({ ...group, entries: group.entries.filter(has) })).filter((group) => group.entries.length > 0);
}
