import { Alert, Button, Empty, Flex, Typography } from 'antd';
import { useState } from 'react';
import { isProblem } from '../../shared/api/problem';
import { showMoney } from '../../shared/format/money';
import { useTexts } from '../../shared/i18n/messages';
import { Card } from '../../shared/ui/card';
import { Heading } from '../../shared/ui/heading';
import { Facts } from '../../shared/ui/facts';
import { ProblemAlert } from '../../shared/ui/problem-alert';
import { useDecision, useDecisions, type Decision } from './api/decisions';
import { decisions } from './messages';

/** Decisions shown to the public (CASE-25 to CASE-28); no login, and of a person the family name only. */
export function DecisionsPage() {
  const { t } = useTexts(decisions);
  const [chosen, setChosen] = useState<string>();
  return (
    <Card className="progress-card">
      <Heading>{t('title')}</Heading>
      <Typography.Paragraph type="secondary">{t('hint')}</Typography.Paragraph>
      {chosen === undefined ? (
        <Listed onChosen={setChosen} />
      ) : (
        <One
          id={chosen}
          onBack={() => {
            setChosen(undefined);
          }}
        />
      )}
    </Card>
  );
}

function Listed({ onChosen }: { onChosen: (id: string) => void }) {
  const { t } = useTexts(decisions);
  const found = useDecisions();
  const items = (found.data?.pages ?? []).flatMap((page) => page.items);
  return (
    <Flex vertical gap={16}>
      {found.isError && <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />}
      {found.isSuccess && items.length === 0 && <Empty description={t('none')} />}
      {items.length > 0 && (
        <ul className="plain notices">
          {items.map((it) => (
            <li key={it.id}>
              <Button
                type="link"
                onClick={() => {
                  onChosen(it.id);
                }}
              >
                {[it.documentNumber, it.parties?.join('、')].filter(Boolean).join(' ') || it.agency}
              </Button>
              <Typography.Text type="secondary">{[it.violation, it.publishedOn].filter(Boolean).join(' · ')}</Typography.Text>
            </li>
          ))}
        </ul>
      )}
      {found.hasNextPage && (
        <Button onClick={() => void found.fetchNextPage()} loading={found.isFetchingNextPage}>
          {t('more')}
        </Button>
      )}
    </Flex>
  );
}

function One({ id, onBack }: { id: string; onBack: () => void }) {
  const { t } = useTexts(decisions);
  const found = useDecision(id);
  return (
    <Flex vertical gap={16}>
      <Button onClick={onBack}>{t('back')}</Button>
      {found.isError &&
        (isProblem(found.error, 'request.not-found') ? (
          <Alert type="info" showIcon title={t('gone')} />
        ) : (
          <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
        ))}
      {found.data && <Shown it={found.data} />}
    </Flex>
  );
}

function Shown({ it }: { it: Decision }) {
  const { t, label } = useTexts(decisions);
  return (
    <>
      {it.withdrawn && <Alert type="warning" showIcon title={t('withdrawn')} description={`${it.withdrawn.on} ${it.withdrawn.reason}`} />}
      <Facts
        columns={1}
        items={[
          [t('number'), it.documentNumber],
          [t('agency'), it.agency],
          [t('parties'), it.parties?.join('、')],
          [t('violation'), it.violation],
          [t('basis'), it.legalBasis],
          [t('sanctions'), it.sanctions?.map((one) => label('sanction', one)).join('、')],
          [t('fine'), it.fine && showMoney(it.fine)],
          [t('confiscation'), it.confiscation && showMoney(it.confiscation)],
          [t('decidedOn'), it.decidedOn],
          [t('publishedOn'), it.publishedOn],
          [t('until'), it.until],
          [t('summary'), it.summary && <span className="pre">{it.summary}</span>],
        ]}
      />
    </>
  );
}
