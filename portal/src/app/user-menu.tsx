import { LogoutOutlined, UserOutlined } from '@ant-design/icons';
import { Avatar, Button, Dropdown } from 'antd';
import { useAgency } from '../shared/api/agencies';
import { useTexts } from '../shared/i18n/messages';
import { regionName } from '../shared/region/regions';
import { usePerson, useSession } from '../shared/session/session';
import { nameOf } from '../shared/ui/agency-select';
import { common } from '../shared/ui/messages';

/** Name, agency and role of the person, and the way out. */
export function UserMenu() {
  const { t, label, knows, language } = useTexts(common);
  const { logout } = useSession();
  const person = usePerson();
  const roles = person.roles.filter((role) => knows('role', role)).map((role) => label('role', role));
  const agency = useAgency(person.agency);
  // A token names the agency by id only; until the directory answers, its region and kind say more.
  const place = person.region && regionName(person.region, language).split(' ').at(-1);
  const kind = person.agencyType && person.agencyType !== 'RIGHTS_HOLDER' && label('agency', person.agencyType);
  const where = (agency && nameOf(agency, language)) ?? person.agencyName ?? [place, kind].filter(Boolean).join(language === 'zh' ? '' : ' ');
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'agency', label: where, disabled: true },
          { type: 'divider' },
          { key: 'logout', icon: <LogoutOutlined />, label: t('action.logout'), onClick: logout },
        ],
      }}
    >
      <Button type="text" className="user" aria-label={`${person.name} ${roles.join('、')}`}>
        <Avatar size={30} icon={<UserOutlined />} className="user-avatar" />
        <span className="user-words">
          <span className="user-name">{person.name}</span>
          <span className="user-role">{[roles.join('、'), where].filter(Boolean).join(' · ')}</span>
        </span>
      </Button>
    </Dropdown>
  );
}
