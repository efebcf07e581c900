import { useTexts } from '../../shared/i18n/messages';
import { useWords } from '../../shared/kit/use-words';
import { PageTitle } from '../../shared/ui/page-title';
import { RecordList } from '../../shared/ui/record-list';
import { CASES } from './api/case';
import { CASE_STATES, caseTone } from './case-states';
import { CASE_WORDS } from './case-words';
import { cases } from './messages';

export function CasesPage() {
  const { t } = useTexts(cases);
  const { label } = useWords(CASE_WORDS);
  return (
    <>
      <PageTitle title={t('title')} hint={t('hint')} />
      <RecordList collection={CASES} path="/cases" states={CASE_STATES} tone={caseTone} label={label} />
    </>
  );
}
