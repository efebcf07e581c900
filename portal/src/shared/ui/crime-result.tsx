import { Flex, Typography } from 'antd';
import type { CrimeScreening } from '../api/screening';
import { useTexts } from '../i18n/messages';
import { Card } from './card';
import { HitsTable } from './hits-table';
import { common } from './messages';
import { OutcomeTag } from './outcome-tag';
import { values } from './value-messages';

/** One crime of a screen: result, the lines reached or nearly reached, and both versions of law if they differ. */
export function CrimeResult({ result }: { result: CrimeScreening }) {
  const { t, label, language } = useTexts(values);
  const colon = useTexts(common).t('colon');
  const name = result.name?.[language] ?? label('crime', result.crime);
  return (
    <Card size="small" role="group" aria-label={name}>
      <Flex vertical gap={10}>
        <Flex justify="space-between" align="center" gap={8} wrap>
          <Typography.Text strong>{name}</Typography.Text>
          <OutcomeTag result={result.result} />
        </Flex>
        {result.explanation && <Typography.Text type="secondary">{result.explanation[language]}</Typography.Text>}
        {result.hits.length > 0 && <HitsTable hits={result.hits} caption={t('screen.hits')} />}
        {result.near.length > 0 && (
          <>
            <Typography.Text>{t('screen.near')}</Typography.Text>
            <HitsTable hits={result.near} caption={t('screen.near')} />
          </>
        )}
        {result.secondBand.length > 0 && <Typography.Text type="danger">{t('screen.second')}</Typography.Text>}
        {result.old && result.new && (
          <Flex vertical gap={6} className="versions">
            <span>
              {t('screen.old')} {result.old.lawVersion}
              {colon}
              <OutcomeTag result={result.old.result} />
            </span>
            <span>
              {t('screen.new')} {result.new.lawVersion}
              {colon}
              <OutcomeTag result={result.new.result} />
            </span>
            {result.moreFavourable && (
              <Typography.Text strong>{label('screen.favourable', result.moreFavourable)}</Typography.Text>
            )}
          </Flex>
        )}
        {result.missing.length > 0 && (
          <Typography.Text type="secondary" className="small">
            {t('screen.missing')}
            {colon}
            {result.missing.map((fact) => label('fact', fact)).join('、')}
          </Typography.Text>
        )}
      </Flex>
    </Card>
  );
}
