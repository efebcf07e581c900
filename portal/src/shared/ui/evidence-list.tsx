import { DownloadOutlined } from '@ant-design/icons';
import { App, Button, Flex, Skeleton, Tag, Typography } from 'antd';
import { saveFile, segment } from '../api/call';
import { problemOf } from '../api/problem';
import { useTexts } from '../i18n/messages';
import { useProblemText } from '../problem/problem-texts';
import { Card } from './card';
import { common } from './messages';
import { useEvidence, type Evidence } from '../api/evidence';
import { evidenceTexts } from './evidence-messages';

/** The evidence of a complaint with its fingerprints; a file is downloaded, never opened in the page. */
export function EvidenceList({ ids }: { ids: readonly string[] }) {
  const { t } = useTexts(evidenceTexts);
  const { files, pending } = useEvidence(ids);
  if (ids.length === 0) {
    return null;
  }
  return (
    <Card title={t('section.evidence')}>
      {pending && <Skeleton active title={false} paragraph={{ rows: ids.length }} />}
      <ul className="plain evidence">
        {files.map((file) => (
          <li key={file.id}>
            <EvidenceRow file={file} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function EvidenceRow({ file }: { file: Evidence }) {
  const { t, label } = useTexts(evidenceTexts);
  const shared = useTexts(common);
  const { message } = App.useApp();
  const say = useProblemText();
  const save = async () => {
    try {
      await saveFile(`/api/evidence/${segment(file.id)}/content`, file.name);
    } catch (error) {
      void message.error(say(problemOf(error)));
    }
  };
  return (
    <Flex justify="space-between" align="center" gap={12}>
      <div className="evidence-words">
        <Flex gap={8} align="center">
          <Tag>{label('evidenceType', file.evidenceType)}</Tag>
          <Typography.Text strong ellipsis>
            {file.title ?? file.name}
          </Typography.Text>
          <Typography.Text type="secondary" className="small">
            {kilobytes(file.size)}
          </Typography.Text>
        </Flex>
        <Typography.Text type="secondary" className="small mono break">
          {t('evidence.fingerprint')} {file.sha256}
        </Typography.Text>
      </div>
      <Button icon={<DownloadOutlined />} aria-label={`${shared.t('action.download')} ${file.name}`} onClick={() => void save()}>
        {shared.t('action.download')}
      </Button>
    </Flex>
  );
}

function kilobytes(size: number): string {
  return size < 1024 * 1024 ? `${Math.max(1, Math.round(size / 1024))} KB` : `${(size / 1024 / 1024).toFixed(1)} MB`;
}
