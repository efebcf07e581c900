import { UploadOutlined } from '@ant-design/icons';
import { App, Button, Select, Typography, Upload } from 'antd';
import { useState } from 'react';
import { problemOf } from '../api/problem';
import { randomId } from '../api/intent-key';
import { useTexts } from '../i18n/messages';
import { useProblemText } from '../problem/problem-texts';
import { EVIDENCE_TYPES, uploadEvidence, type EvidenceType } from '../api/upload-evidence';
import { evidenceTexts } from './evidence-messages';

/** The server refuses larger requests (413); saying so before the upload saves the wait. */
const LIMIT = 60 * 1024 * 1024;

interface Props {
  id?: string;
  value?: string[];
  onChange?: (ids: string[]) => void;
  /** What the files belong to: a complaint, a case, a mediation, a referral. */
  boundTo?: string;
}

/** Uploads each chosen file at once; the form keeps the ids. */
export function EvidenceField({ value = [], onChange, boundTo = 'complaint', ...field }: Props) {
  const { t, label } = useTexts(evidenceTexts);
  const { message } = App.useApp();
  const say = useProblemText();
  const [type, setType] = useState<EvidenceType>('DOCUMENTARY');
  return (
    <div {...field}>
      <Select
        className="filter evidence-type"
        aria-label={t('evidence.type')}
        value={type}
        onChange={setType}
        options={EVIDENCE_TYPES.map((value) => ({ value, label: label('evidenceType', value) }))}
      />
      <Upload
        multiple
        beforeUpload={(file) => {
          if (file.size > LIMIT) {
            void message.error(t('evidence.too-large', { name: file.name }));
            return Upload.LIST_IGNORE;
          }
          return true;
        }}
        customRequest={({ file, onSuccess, onError }) => {
          if (!(file instanceof File)) {
            return;
          }
          uploadEvidence(file, type, boundTo, randomId()).then(onSuccess, (error: unknown) => {
            const problem = problemOf(error);
            void message.error(t('evidence.failed', { name: file.name, reason: say(problem) }));
            onError?.(error instanceof Error ? error : new Error(String(error)));
          });
        }}
        onChange={({ fileList }) => {
          const ids = fileList.flatMap((file) => {
            const stored = file.response as { id?: string } | undefined;
            return file.status === 'done' && stored?.id !== undefined ? [stored.id] : [];
          });
          if (ids.join() !== value.join()) {
            onChange?.(ids);
          }
        }}
      >
        <Button icon={<UploadOutlined />}>{t('evidence.upload')}</Button>
      </Upload>
      <Typography.Text type="secondary" className="small">
        {t('evidence.hint')}
      </Typography.Text>
    </div>
  );
}
