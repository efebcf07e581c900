import { App, Button, Checkbox, Col, Flex, Form, Input, Row, Select, Typography } from 'antd';
import { useState, type ReactNode } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { problemOf } from '../../shared/api/problem';
import { useRules } from '../../shared/form/rules';
import { showServerErrors } from '../../shared/form/server-errors';
import { useTexts } from '../../shared/i18n/messages';
import { Card } from '../../shared/ui/card';
import { common } from '../../shared/ui/messages';
import { PageTitle } from '../../shared/ui/page-title';
import { PartyFields } from '../../shared/ui/party-fields';
import { PartyListFields } from '../../shared/ui/party-list-fields';
import { ProblemAlert } from '../../shared/ui/problem-alert';
import { RegionSelect } from '../../shared/ui/region-select';
import { RightFields } from '../../shared/ui/right-fields';
import { useApply } from './api/apply';
import { useCommittees } from './api/committees';
import { applicationBody, type ApplicationForm } from './application-body';
import { mediations } from './messages';

/** Applies for mediation (人民调解申请书, MED-01). */
export function ApplicationPage() {
  const { t, language } = useTexts(mediations);
  const shared = useTexts(common);
  const rules = useRules();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const complaintId = useSearchParams()[0].get('complaint') ?? undefined;
  const [form] = Form.useForm<ApplicationForm>();
  const committees = useCommittees();
  const committeeId = Form.useWatch('committee', form);
  const chosen = (committees.data ?? []).find((one) => one.id === committeeId);
  // A body of the other province joins (川渝联合调解); which one is free to the parties.
  const across = (committees.data ?? []).filter((one) => chosen?.region !== undefined && one.region?.slice(0, 2) !== chosen.region.slice(0, 2));
  const apply = useApply();
  const [wrong, setWrong] = useState(0);
  const [homeless, setHomeless] = useState(false);

  const submit = (values: ApplicationForm) => {
    setWrong(0);
    setHomeless(false);
    apply.mutate(applicationBody(values, complaintId), {
      onSuccess: (mediation) => {
        void message.success(t('submitted', { number: mediation.number }));
        void navigate(`/mediations/${mediation.id}`);
      },
      onError: (error) => {
        setHomeless(showServerErrors(form, problemOf(error).errors, rules.words).length > 0);
      },
    });
  };

  return (
    <>
      <PageTitle title={t('new')} hint={t('hint')} />
      <Form<ApplicationForm>
        form={form}
        name="application"
        layout="vertical"
        validateTrigger="onBlur"
        scrollToFirstError={{ focus: true, block: 'center' }}
        onFinish={submit}
        onFinishFailed={({ errorFields }) => {
          setWrong(errorFields.length);
        }}
      >
        <Flex vertical gap={16}>
          <Section title={t('section.committee')}>
            {committees.isError && <ProblemAlert error={committees.error} onRetry={() => void committees.refetch()} />}
            <Form.Item name="committee" label={t('committee')} extra={t('committee.hint')} rules={[rules.chosen]}>
              <Select
                loading={committees.isPending}
                showSearch={{ optionFilterProp: 'label' }}
                placeholder={rules.words.t('choose')}
                options={(committees.data ?? []).map((one) => ({ value: one.id, label: one[language] }))}
              />
            </Form.Item>
            <Form.Item name="partnerCommittee" label={t('partnerCommittee')} extra={t('partnerCommittee.hint')}>
              <Select
                allowClear
                showSearch={{ optionFilterProp: 'label' }}
                placeholder={rules.words.t('choose')}
                options={across.map((one) => ({ value: one.id, label: one[language] }))}
              />
            </Form.Item>
          </Section>
          <Section title={t('section.applicant')}>
            <PartyFields within={['applicant']} />
            <PartyListFields name="otherApplicants" title={(n) => t('applicant.nth', { n: n + 1 })} add={t('applicant.add')} />
          </Section>
          <Section title={t('section.respondent')}>
            <PartyFields within={['respondent']} />
            <PartyListFields name="otherRespondents" title={(n) => t('respondent.nth', { n: n + 1 })} add={t('respondent.add')} />
          </Section>
          <Section title={t('section.right')}>
            <RightFields />
          </Section>
          <Section title={t('section.dispute')}>
            <Row gutter={24}>
              <Col xs={24} md={12}>
                <Form.Item name="region" label={t('region')} rules={[rules.chosen]}>
                  <RegionSelect />
                </Form.Item>
              </Col>
              <Col xs={24} md={12}>
                <Form.Item name="amountInDispute" label={t('amountInDispute')} rules={[rules.money]}>
                  <Input inputMode="decimal" prefix="¥" suffix={rules.words.t('unit.yuan')} autoComplete="off" />
                </Form.Item>
              </Col>
            </Row>
            <Form.Item
              name="dispute"
              label={t('dispute')}
              extra={t('dispute.hint')}
              rules={[rules.required, rules.min(10), rules.max(5000)]}
            >
              <Input.TextArea autoSize={{ minRows: 4, maxRows: 14 }} showCount />
            </Form.Item>
            <Form.Item name="claim" label={t('claim')} rules={[rules.required, rules.max(2000)]}>
              <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} showCount />
            </Form.Item>
            <Form.Item name="respondentConsents" valuePropName="checked" noStyle>
              <Checkbox>{t('respondentConsents')}</Checkbox>
            </Form.Item>
          </Section>
          {apply.isError && <ProblemAlert error={apply.error} showFields={homeless} />}
          <Flex className="form-foot" justify="flex-end" align="center" gap={12} wrap>
            {wrong > 0 && (
              <Typography.Text type="danger" role="alert">
                {t('fix', { count: wrong })}
              </Typography.Text>
            )}
            <Button onClick={() => void navigate('/mediations')}>{shared.t('action.cancel')}</Button>
            <Button type="primary" htmlType="submit" loading={apply.isPending}>
              {t('submit')}
            </Button>
          </Flex>
        </Flex>
      </Form>
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card title={title} role="group" aria-label={title}>
      {children}
    </Card>
  );
}
