import { Alert } from 'antd';
import { Link } from 'react-router';
import { z } from 'zod';
import { maybe } from '../api/maybe';
import { messages, useTexts } from '../i18n/messages';

/** That the right or its holder is on the key-protection list (重点保护名录). */
export const keyListing = z.object({
  entry: z.string(),
  number: z.string(),
  by: z.string(),
  agencyName: maybe(z.string()),
  ground: maybe(z.string()),
  until: maybe(z.string()),
});
export type KeyListing = z.infer<typeof keyListing>;

const words = messages(
  {
    'title.RIGHT': '涉案权利列入重点保护名录',
    'title.HOLDER': '权利人列入重点保护名录',
    'detail': '由{agency}纳入，有效期至 {until}。分流时按名录提级，请优先办理。',
  },
  {
    'title.RIGHT': 'The right is on the key-protection list',
    'title.HOLDER': 'The holder is on the key-protection list',
    'detail': 'Listed by {agency} until {until}. Such matters are handed up and go first.',
  },
);

export function KeyProtectionNotice({ listing }: { listing: KeyListing }) {
  const { t } = useTexts(words);
  return (
    <Alert
      type="info"
      showIcon
      title={
        <>
          {t(listing.by === 'RIGHT' ? 'title.RIGHT' : 'title.HOLDER')}{' '}
          <Link to={`/key-protection-list/${listing.entry}`}>{listing.number}</Link>
        </>
      }
      description={t('detail', { agency: listing.agencyName ?? '—', until: listing.until ?? '—' })}
    />
  );
}
