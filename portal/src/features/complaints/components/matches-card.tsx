import { Button, Flex, Skeleton, Tag, Typography } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { RecordHead } from '../../../shared/api/record';
import { useTexts } from '../../../shared/i18n/messages';
import { Card } from '../../../shared/ui/card';
import { CommandDialog } from '../../../shared/ui/command-dialog';
import { ProblemAlert } from '../../../shared/ui/problem-alert';
import { long } from '../../../shared/form/fields';
import { COMPLAINTS } from '../api/complaint';
import { useDuplicates, type Duplicate } from '../api/matches';
import { matching } from '../matching-messages';
import { SubjectsPart } from './subjects-part';

interface Props {
  complaint: RecordHead;
  label: (group: string, value: string) => string;
}

/** For the office's side alone: what may be the same submission, and who was met before (REQ-06, REQ-28). */
export function MatchesCard({ complaint, label }: Props) {
  const { t } = useTexts(matching);
  const duplicates = useDuplicates(complaint.id);
  const [asked, setAsked] = useState<{ command: string; other: Duplicate }>();
  const may = (command: string) => complaint.allowedActions.some((action) => action.name === command && action.allowed);
  return (
    <Card title={t('title')} role="region" aria-label={t('title')}>
      <Flex vertical gap={16}>
        <Typography.Text strong>{t('duplicates')}</Typography.Text>
        {duplicates.isPending && <Skeleton active title={false} paragraph={{ rows: 1 }} />}
        {duplicates.isError && <ProblemAlert error={duplicates.error} onRetry={() => void duplicates.refetch()} />}
        {duplicates.data?.length === 0 && <Typography.Text type="secondary">{t('duplicates.none')}</Typography.Text>}
        <ul className="plain found">
          {(duplicates.data ?? []).map((other) => (
            <li key={other.id}>
              <span>
                <Link to={`/complaints/${encodeURIComponent(other.id)}`} className="number">
                  {other.number}
                </Link>{' '}
                <Tag>{label('state', other.state)}</Tag>
                <Typography.Text type="secondary">
                  {t('agrees')} {other.because.map((one) => t(`because.${one}` as keyof typeof matching.zh)).join('、')}
                </Typography.Text>
              </span>
              <Flex gap={8} align="center">
                {other.judged && <Tag color={other.judged === 'DUPLICATE' ? 'gold' : 'default'}>{t(`judged.${other.judged}` as keyof typeof matching.zh)}</Tag>}
                {['confirm-duplicate', 'deny-duplicate'].filter(may).map((command) => (
                  <Button
                    key={command}
                    size="small"
                    aria-label={`${label('command', command)} ${other.number}`}
                    onClick={() => {
                      setAsked({ command, other });
                    }}
                  >
                    {label('command', command)}
                  </Button>
                ))}
              </Flex>
            </li>
          ))}
        </ul>
        <SubjectsPart complaintId={complaint.id} />
      </Flex>
      {asked && (
        <CommandDialog
          key={`${asked.command} ${asked.other.id}`}
          collection={COMPLAINTS}
          record={complaint}
          name={asked.command}
          spec={{ fields: [long('note', { max: 1000 })], toBody: (body) => ({ ...body, other: asked.other.id }) }}
          label={label}
          onClose={() => {
            setAsked(undefined);
          }}
        />
      )}
    </Card>
  );
}
