import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useTexts } from '../../shared/i18n/messages';
import { useWords } from '../../shared/kit/use-words';
import { PageTitle } from '../../shared/ui/page-title';
import { RecordList } from '../../shared/ui/record-list';
import { COMPLAINTS } from './api/complaint';
import { COMPLAINT_STATES, complaintTone } from './complaint-states';
import { COMPLAINT_WORDS } from './complaint-words';
import { complaints } from './messages';

export function ComplaintsPage() {
  const { t } = useTexts(complaints);
  const { label } = useWords(COMPLAINT_WORDS);
  const start = (text: string) => (
    <Link to="/complaints/new">
      <Button type="primary" icon={<PlusOutlined />}>
        {text}
      </Button>
    </Link>
  );
  return (
    <>
      <PageTitle title={t('title')} hint={t('hint')} extra={start(t('new'))} />
      <RecordList
        collection={COMPLAINTS}
        path="/complaints"
        states={COMPLAINT_STATES}
        tone={complaintTone}
        label={label}
        empty={start(t('empty'))}
      />
    </>
  );
}
