import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useTexts } from '../../shared/i18n/messages';
import { useWords } from '../../shared/kit/use-words';
import { PageTitle } from '../../shared/ui/page-title';
import { RecordList } from '../../shared/ui/record-list';
import { MEDIATIONS } from './api/mediation';
import { MEDIATION_STATES, mediationTone } from './mediation-states';
import { MEDIATION_WORDS } from './mediation-words';
import { mediations } from './messages';

export function MediationsPage() {
  const { t } = useTexts(mediations);
  const { label } = useWords(MEDIATION_WORDS);
  const start = (text: string) => (
    <Link to="/mediations/new">
      <Button type="primary" icon={<PlusOutlined />}>
        {text}
      </Button>
    </Link>
  );
  return (
    <>
      <PageTitle title={t('title')} hint={t('hint')} extra={start(t('new'))} />
      <RecordList
        collection={MEDIATIONS}
        path="/mediations"
        states={MEDIATION_STATES}
        tone={mediationTone}
        label={label}
        empty={start(t('empty'))}
      />
    </>
  );
}
