import { Button, Result } from 'antd';
import { Link } from 'react-router';
import { useTexts } from '../shared/i18n/messages';
import { Heading } from '../shared/ui/heading';
import { common } from '../shared/ui/messages';

export function NotFoundPage() {
  const { t } = useTexts(common);
  return (
    <Result
      status="404"
      title={<Heading>{t('error.page-not-found')}</Heading>}
      subTitle={t('error.page-not-found-detail')}
      extra={
        <Link to="/">
          <Button type="primary">{t('action.home')}</Button>
        </Link>
      }
    />
  );
}
