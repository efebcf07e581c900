import { Alert, App, Button, Flex, Form, Typography } from 'antd';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { problemOf } from '../../shared/api/problem';
import { useRules } from '../../shared/form/rules';
import { showServerErrors } from '../../shared/form/server-errors';
import { useTexts } from '../../shared/i18n/messages';
import { useWords } from '../../shared/kit/use-words';
import { Card } from '../../shared/ui/card';
import { common } from '../../shared/ui/messages';
import { PageTitle } from '../../shared/ui/page-title';
import { PartyFields } from '../../shared/ui/party-fields';
import { ProblemAlert } from '../../shared/ui/problem-alert';
import { RightFields } from '../../shared/ui/right-fields';
import { useFileComplaint } from './api/file-complaint';
import { complaintBody, type ComplaintForm } from './complaint-body';
import { forgetDraft, keepDraft, keptDraft } from './complaint-draft';
import { COMPLAINT_WORDS } from './complaint-words';
import { ActFields } from './components/act-fields';
import { EvidenceField } from '../../shared/ui/evidence-field';
import { IntakeField } from './components/intake-field';
import { OnlineFields } from './components/online-fields';
import { OptionFields } from './components/option-fields';
import { RespondentFields } from './components/respondent-fields';
import { complaints } from './messages';

const FRESH: Partial<ComplaintForm> = { intake: 'RIGHTS_HOLDER_REQUEST', respondents: [{}], namedReport: true };

/** Files a complaint; every check of the server is said beside the field first, and its refusals come back there. */
export function ComplaintFormPage() {
  const { t } = useTexts(complaints);
  const shared = useTexts(common);
  const { words } = useRules();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [form] = Form.useForm<ComplaintForm>();
  const [draft, setDraft] = useState(keptDraft);
  const [wrong, setWrong] = useState(0);
  const [homeless, setHomeless] = useState(false);
  const file = useFileComplaint();

  const submit = (values: ComplaintForm) => {
    setWrong(0);
    setHomeless(false);
    file.mutate(complaintBody(values), {
      onSuccess: (complaint) => {
        forgetDraft();
        void message.success(t('submitted', { number: complaint.number }));
        void navigate(`/complaints/${complaint.id}`);
      },
      onError: (error) => {
        setHomeless(showServerErrors(form, problemOf(error).errors, words).length > 0);
      },
    });
  };

  return (
    <>
      <PageTitle title={t('new')} hint={t('hint')} />
      <Form<ComplaintForm>
        form={form}
        name="complaint"
        layout="vertical"
        validateTrigger="onBlur"
        scrollToFirstError={{ focus: true, block: 'center' }}
        initialValues={draft ?? FRESH}
        onValuesChange={(_, values) => {
          keepDraft(values);
        }}
        onFinish={submit}
        onFinishFailed={({ errorFields }) => {
          setWrong(errorFields.length);
        }}
      >
        <Flex vertical gap={16}>
          {draft && (
            <Alert
              type="info"
              showIcon
              title={t('draft.restored')}
              action={
                <Button
                  size="small"
                  onClick={() => {
                    forgetDraft();
                    setDraft(undefined);
                    form.setFieldsValue(FRESH);
                    form.resetFields();
                  }}
                >
                  {t('draft.discard')}
                </Button>
              }
            />
          )}
          <Section name="intake">
            <IntakeField />
          </Section>
          <Section name="complainant">
            <PartyFields within={['complainant']} />
          </Section>
          <Section name="respondents">
            <RespondentFields />
          </Section>
          <Section name="right">
            <RightFields />
          </Section>
          <Section name="act">
            <ActFields />
          </Section>
          <Section name="online">
            <OnlineFields />
          </Section>
          <Section name="evidence">
            <Form.Item name="evidenceIds" noStyle>
              <EvidenceField />
            </Form.Item>
          </Section>
          <Section name="options">
            <OptionFields />
          </Section>
          {file.isError && <ProblemAlert error={file.error} showFields={homeless} />}
          <Flex className="form-foot" justify="flex-end" align="center" gap={12} wrap>
            {wrong > 0 && (
              <Typography.Text type="danger" role="alert">
                {t('fix', { count: wrong })}
              </Typography.Text>
            )}
            <Button onClick={() => void navigate('/complaints')}>{shared.t('action.cancel')}</Button>
            <Button type="primary" htmlType="submit" loading={file.isPending}>
              {t('submit')}
            </Button>
          </Flex>
        </Flex>
      </Form>
    </>
  );
}

type SectionName = 'intake' | 'complainant' | 'respondents' | 'right' | 'act' | 'online' | 'evidence' | 'options';

function Section({ name, children }: { name: SectionName; children: ReactNode }) {
  const title = useWords(COMPLAINT_WORDS).label('section', name);
  return (
    <Card title={title} role="group" aria-label={title} className="form-section">
      {children}
    </Card>
  );
}
