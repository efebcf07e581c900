import { UploadOutlined } from '@ant-design/icons';
import { App, Button, Select, Typography, Upload } from 'antd';
import { useState } from 'react';
import { problemOf } from '../../../shared/api/problem';
import { randomId } from '../../../shared/api/intent-key';
import { useTexts } from '../../../shared/i18n/messages';
import { useProblemText } from '../../../shared/problem/problem-texts';
import { EVIDENCE_TYPES, uploadEvidence, type EvidenceType } from '../api/upload-evidence';
import { complaints } from '../messages';

/** The server refuses larger requests (413); saying so before the upload saves the wait. */
const LIMIT = 10 * 1024 * 1024;

interface Props {
  id?: string;
  value?: string[];
  onChange?: (ids: string[]) => void;
}

/** Uploads each chosen file at once; the form keeps the ids. */
export function EvidenceField({ value = [], onChange, ...field }: Props) {
  const { t, label } = useTexts(complaints);
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
          uploadEvidence(file, type, randomId()).then(onSuccess, (error: unknown) => {
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
