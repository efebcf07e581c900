import { BellOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Badge, Button } from 'antd';
import { Link } from 'react-router';
import { call } from '../shared/api/call';
import { recordPage } from '../shared/api/record';
import { useTexts } from '../shared/i18n/messages';
import { usePerson } from '../shared/session/session';
import { menuOf } from './menu';
import { nav } from './nav-messages';

/** More than these are only said to be more. */
const MOST = 20;
const EVERY = 60_000;

/** Notices not read yet, for whom the offices write to (REQ-19); seen on every page. */
export function UnreadNotices() {
  const { t } = useTexts(nav);
  const person = usePerson();
  const told = menuOf(person).some((group) => group.entries.some((entry) => entry.page === 'notifications'));
  const { data } = useQuery({
    queryKey: ['/api/notifications', 'unread'],
    enabled: told,
    queryFn: ({ signal }) => call(recordPage, '/api/notifications', { query: { state: 'UNREAD', limit: MOST }, signal }),
    refetchInterval: EVERY,
  });
  if (!told) {
    return null;
  }
  const unread = (data?.items.length ?? 0) + (data?.next === undefined ? 0 : 1);
  return (
    <Link to="/notifications?state=UNREAD">
      <Badge count={unread} overflowCount={MOST} size="small">
        <Button type="text" icon={<BellOutlined />} aria-label={t('unread', { count: unread > MOST ? `${MOST}+` : unread })} />
      </Badge>
    </Link>
  );
}
