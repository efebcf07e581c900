import { Alert, Button, Flex, Typography } from 'antd';
import { problemOf } from '../api/problem';
import { fieldTexts } from '../form/messages';
import { errorText } from '../form/server-errors';
import { useTexts } from '../i18n/messages';
import { useProblemText, useWayOut } from '../problem/problem-texts';
import { common } from './messages';
import { RuleAndSource } from './rule-and-source';

interface Props {
  error: unknown;
  onRetry?: (() => void) | undefined;
  /** Errors of fields that the page could not show beside a field. */
  showFields?: boolean;
}

/** A refusal with its rule and article, or a fault with the way out. */
export function ProblemAlert({ error, onRetry, showFields = false }: Props) {
  const { t, language } = useTexts(common);
  const words = useTexts(fieldTexts);
  const say = useProblemText();
  const wayOut = useWayOut();
  const problem = problemOf(error);
  const refused = problem.status === 422 || problem.status === 403;
  const stale = problem.status === 412 || problem.status === 409;
  const text = say(problem);
  return (
    <Alert
      type={refused ? 'warning' : 'error'}
      showIcon
      className="problem"
      role="alert"
      title={refused ? t('error.refused') : problem.status >= 502 ? t('error.unavailable') : t('error.title')}
      description={
        <Flex vertical gap={4}>
          <span>{text}</span>
          {wayOut(problem.code) && <Typography.Text type="secondary">{wayOut(problem.code)}</Typography.Text>}
          {language === 'en' && problem.detail !== '' && problem.detail !== text && <span>{problem.detail}</span>}
          {showFields &&
            problem.errors.map((one) => (
              <span key={`${one.field} ${one.code}`}>
                <Typography.Text code>{one.field}</Typography.Text> {errorText(one, words)}
              </span>
            ))}
          <RuleAndSource rule={problem.rule} source={problem.source} />
          {problem.requestId !== undefined && (
            <Typography.Text type="secondary" className="small" copyable={{ text: problem.requestId }}>
              {t('error.request-id', { id: problem.requestId })}
            </Typography.Text>
          )}
        </Flex>
      }
      action={
        onRetry && (
          <Button size="small" onClick={onRetry}>
            {stale ? t('action.reload') : t('action.retry')}
          </Button>
        )
      }
    />
  );
}
