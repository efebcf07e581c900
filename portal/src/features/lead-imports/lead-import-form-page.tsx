import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { Alert, App, Button, Flex, Form, Input, Radio, Typography, Upload } from 'antd';
import { useNavigate } from 'react-router';
import { problemOf } from '../../shared/api/problem';
import { useRules } from '../../shared/form/rules';
import { useTexts } from '../../shared/i18n/messages';
import { useWords } from '../../shared/kit/use-words';
import { Card } from '../../shared/ui/card';
import { common } from '../../shared/ui/messages';
import { PageTitle } from '../../shared/ui/page-title';
import { ProblemAlert } from '../../shared/ui/problem-alert';
import { useStartImport, type ImportRequest } from './api/start-import';
import { ErrorList } from './components/error-list';
import { csv } from './errors';
import { leadImports } from './messages';
import { saveText } from './save-text';
import { COLUMNS } from './template';

const LIMIT = 16 * 1024 * 1024;
const KINDS = /\.(csv|xlsx)$/i;

interface Values extends Omit<ImportRequest, 'file'> {
  file?: File;
}

/** Takes a file of leads: every row is checked before one is taken in, and each error names its row. */
export function LeadImportFormPage() {
  const { t, label } = useTexts(leadImports);
  const shared = useTexts(common);
  const words = useWords(leadImports);
  const rules = useRules();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const file = Form.useWatch('file', form);
  const start = useStartImport();
  const problem = start.isError ? problemOf(start.error) : undefined;
  const errors = problem?.errors ?? [];
  const ofRows = errors.some((error) => error.field.startsWith('rows['));
  return (
    <>
      <PageTitle
        title={words.label('page', 'new')}
        hint={words.label('page', 'new-hint')}
        extra={
          <Button
            icon={<DownloadOutlined />}
            onClick={() => {
              saveText(csv([COLUMNS.map((column) => column.header), COLUMNS.map((column) => column.example)]), 'leads.csv');
            }}
          >
            {t('template')}
          </Button>
        }
      />
      <Form<Values>
        form={form}
        name="lead-import"
        layout="vertical"
        validateTrigger="onBlur"
        initialValues={{ bad: 'refuse' }}
        onFinish={({ file: chosen, source, bad }) => {
          if (chosen !== undefined) {
            start.mutate(
              { file: chosen, source: source.trim(), bad },
              {
                onSuccess: (batch) => {
                  void message.success(shared.t('action.done', { action: `${words.label('page', 'new')} ${batch.number}` }));
                  void navigate(`/lead-imports/${batch.id}`);
                },
              },
            );
          }
        }}
      >
        <Flex vertical gap={16}>
          <Card>
            <Form.Item name="source" label={words.label('field', 'source')} extra={t('source.hint')} rules={[rules.required, rules.max(60)]}>
              <Input autoComplete="off" />
            </Form.Item>
            <Form.Item
              name="file"
              label={words.label('field', 'file')}
              extra={t('choose.hint')}
              rules={[rules.chosen]}
              valuePropName="chosen"
              getValueFromEvent={(chosen: File | undefined) => chosen}
            >
              <ChosenFile />
            </Form.Item>
            <Form.Item name="bad" label={words.label('field', 'bad')}>
              <Radio.Group vertical options={['refuse', 'skip'].map((value) => ({ value, label: label('bad', value) }))} />
            </Form.Item>
          </Card>
          {problem && (ofRows ? <Alert type="warning" showIcon role="alert" title={t('nothing-taken', { count: errors.length })} /> : <ProblemAlert error={start.error} showFields />)}
          {ofRows && <ErrorList title={t('errors')} errors={errors} fileName={`${file?.name ?? 'leads'}-errors.csv`} />}
          <Flex className="form-foot" justify="flex-end" gap={12}>
            <Button onClick={() => void navigate('/lead-imports')}>{shared.t('action.cancel')}</Button>
            <Button type="primary" htmlType="submit" loading={start.isPending}>
              {t('upload')}
            </Button>
          </Flex>
        </Flex>
      </Form>
    </>
  );
}

interface ChosenProps {
  id?: string;
  chosen?: File;
  onChange?: (file: File | undefined) => void;
}

/** One file, kept in the form until it is sent. */
function ChosenFile({ chosen, onChange, ...field }: ChosenProps) {
  const { t } = useTexts(leadImports);
  const { message } = App.useApp();
  return (
    <Flex gap={12} align="center" {...field}>
      <Upload
        accept=".csv,.xlsx"
        maxCount={1}
        showUploadList={false}
        beforeUpload={(file) => {
          if (!KINDS.test(file.name)) {
            void message.error(t('wrong-kind'));
          } else if (file.size > LIMIT) {
            void message.error(t('too-large'));
          } else {
            onChange?.(file);
          }
          return false;
        }}
      >
        <Button icon={<UploadOutlined />}>{t('choose')}</Button>
      </Upload>
      {chosen && <Typography.Text>{chosen.name}</Typography.Text>}
    </Flex>
  );
}
