import { Alert, Button, Flex, Skeleton, Tag, Typography } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../../shared/i18n/messages';
import { usePerson } from '../../../shared/session/session';
import { ProblemAlert } from '../../../shared/ui/problem-alert';
import { RuleAndSource } from '../../../shared/ui/rule-and-source';
import { useSubjects, type Match, type Subject } from '../api/matches';
import { matching } from '../matching-messages';
import { JudgeDialog } from './judge-dialog';

type Key = keyof typeof matching.zh;
const COLOURS: Readonly<Record<string, string>> = { SAME: 'gold', DIFFERENT: 'default', PROPOSED: 'blue' };
/** Who may say that two are one; the server decides. */
const JUDGES = ['officer', 'head', 'deputy-head'];

/** The respondents, where they were met before, and what an earlier penalty means now. */
export function SubjectsPart({ complaintId }: { complaintId: string }) {
  const { t } = useTexts(matching);
  const subjects = useSubjects(complaintId);
  const met = (subjects.data ?? []).filter((one) => one.matches.length > 0 || one.lookBack.penalties.length > 0);
  return (
    <>
      <Typography.Text strong>{t('subjects')}</Typography.Text>
      {subjects.isPending && <Skeleton active title={false} paragraph={{ rows: 1 }} />}
      {subjects.isError && <ProblemAlert error={subjects.error} onRetry={() => void subjects.refetch()} />}
      {subjects.data !== undefined && met.length === 0 && <Typography.Text type="secondary">{t('subjects.none')}</Typography.Text>}
      {met.map((subject) => (
        <Met key={subject.respondent} complaintId={complaintId} subject={subject} />
      ))}
    </>
  );
}

function lookBackText(past: Subject['lookBack'], t: (key: Key) => string): string {
  const said = [past.trademarkWithinFiveYears && t('look-back.five'), past.anyWithinTwoYears && t('look-back.two')].filter((one) => one !== false);
  return said.length === 0 ? t('look-back.older') : said.join('；');
}

function Met({ complaintId, subject }: { complaintId: string; subject: Subject }) {
  const { t, language } = useTexts(matching);
  const { lookBack } = subject;
  const judges = usePerson().roles.some((role) => JUDGES.includes(role));
  const [asked, setAsked] = useState<{ match: Match; same: boolean }>();
  return (
    <section aria-label={subject.name} className="met">
      <Typography.Text>{subject.name}</Typography.Text>
      <ul className="plain found">
        {subject.matches.map((match) => (
          <li key={`${match.complaintId} ${match.respondent}`}>
            <span>
              <Tag color={COLOURS[match.verdict] ?? 'default'}>{t(`verdict.${match.verdict}` as Key)}</Tag>
              {match.name}{' '}
              <Link to={`/complaints/${encodeURIComponent(match.complaintId)}`} className="number">
                {match.complaintNumber}
              </Link>{' '}
              <Typography.Text type="secondary">
                {t('agrees')} {match.by.map((one) => t(`by.${one}` as Key)).join('、')}
              </Typography.Text>
            </span>
            {judges && (
              <Flex gap={8}>
                {[true, false]
                  .filter((same) => match.verdict !== (same ? 'SAME' : 'DIFFERENT'))
                  .map((same) => (
                    <Button
                      key={String(same)}
                      size="small"
                      aria-label={`${t(same ? 'judge.same' : 'judge.different')} ${match.complaintNumber}`}
                      onClick={() => {
                        setAsked({ match, same });
                      }}
                    >
                      {t(same ? 'judge.same' : 'judge.different')}
                    </Button>
                  ))}
              </Flex>
            )}
          </li>
        ))}
      </ul>
      {lookBack.penalties.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={lookBackText(lookBack, t)}
          description={
            <Flex vertical gap={4}>
              {lookBack.penalties.map((past) => (
                <span key={past.caseNumber}>
                  <span className="number">{past.caseNumber}</span>　{past.decidedOn}
                </span>
              ))}
              <RuleAndSource rule={lookBack.rule} />
              {subject.indicators.map((one) => (
                <span key={one.rule}>
                  {one[language]} <RuleAndSource rule={one.rule} source={one.source} />
                </span>
              ))}
            </Flex>
          }
        />
      )}
      {asked && (
        <JudgeDialog
          complaintId={complaintId}
          respondent={subject.respondent}
          match={asked.match}
          same={asked.same}
          onClose={() => {
            setAsked(undefined);
          }}
        />
      )}
    </section>
  );
}
