import { Button, Col, Empty, Flex, Form, Row, Typography } from 'antd';
import { useState } from 'react';
import { problemOf } from '../../shared/api/problem';
import type { ScreeningResult } from '../../shared/api/screening';
import { CIRCUMSTANCE_FACTS, COUNT_FACTS, CRIMES, MONEY_FACTS } from '../../shared/form/amount-specs';
import type { FieldSpec } from '../../shared/form/field-spec';
import { useRules } from '../../shared/form/rules';
import { showServerErrors } from '../../shared/form/server-errors';
import { bodyOf } from '../../shared/form/spec-body';
import { SpecFields, type Labels } from '../../shared/form/spec-fields';
import { useTexts } from '../../shared/i18n/messages';
import { Card } from '../../shared/ui/card';
import { CrimeResult } from '../../shared/ui/crime-result';
import { OutcomeTag } from '../../shared/ui/outcome-tag';
import { PageTitle } from '../../shared/ui/page-title';
import { ProblemAlert } from '../../shared/ui/problem-alert';
import { values } from '../../shared/ui/value-messages';
import { useScreen } from './api/screen';
import { ComputationTable } from './computation-table';
import { ITEMS } from './items-spec';
import { screening } from './messages';

const ACT: readonly FieldSpec[] = [
  { kind: 'day', name: 'actDate', required: true, past: true },
  { kind: 'choice', name: 'crimes', group: 'crime', options: CRIMES, multiple: true },
];
const FACTS: readonly FieldSpec[] = [...MONEY_FACTS, ...COUNT_FACTS, ...CIRCUMSTANCE_FACTS];
const SPEC = {
  fields: [...ACT, { kind: 'group', name: 'facts', fields: FACTS }, { kind: 'group', name: 'items', fields: ITEMS }] as const,
};

/** Which line would given facts reach, under which version of law (REQ-13); the same rules that open a referral. */
export function ScreeningPage() {
  const { t, label, knows } = useTexts(screening);
  const shared = useTexts(values);
  const { words } = useRules();
  const [form] = Form.useForm<Record<string, unknown>>();
  const screen = useScreen();
  const [homeless, setHomeless] = useState(false);
  const labels: Labels = (group, value) =>
    knows(group, value) ? label(group, value) : shared.label(group === 'field' ? 'fact' : group, value);

  const run = (typed: Record<string, unknown>) => {
    const body = bodyOf(SPEC, typed);
    setHomeless(false);
    screen.mutate({ ...body, facts: body['facts'] ?? {} }, {
      onError: (error) => {
        setHomeless(showServerErrors(form, problemOf(error).errors, words).length > 0);
      },
    });
  };

  return (
    <>
      <PageTitle title={t('title')} hint={t('hint')} />
      <Row gutter={[16, 16]}>
        <Col xs={24} xl={11}>
          <Form form={form} name="screening" layout="vertical" validateTrigger="onBlur" scrollToFirstError={{ focus: true }} onFinish={run}>
            <Flex vertical gap={16}>
              <Card title={t('section.act')} size="small">
                <SpecFields fields={ACT} label={labels} />
              </Card>
              <Card title={t('section.money')} size="small">
                <div className="row-fields">
                  <SpecFields fields={MONEY_FACTS} label={labels} within={['facts']} />
                </div>
              </Card>
              <Card title={t('section.count')} size="small">
                <div className="row-fields">
                  <SpecFields fields={COUNT_FACTS} label={labels} within={['facts']} />
                </div>
              </Card>
              <Card title={t('section.circumstances')} size="small">
                <SpecFields fields={CIRCUMSTANCE_FACTS} label={labels} within={['facts']} />
              </Card>
              <Card title={t('section.items')} size="small">
                <SpecFields fields={ITEMS} label={labels} within={['items']} />
              </Card>
              <Flex gap={12} justify="flex-end" className="form-foot">
                <Button
                  onClick={() => {
                    form.resetFields();
                    screen.reset();
                  }}
                >
                  {t('clear')}
                </Button>
                <Button type="primary" htmlType="submit" loading={screen.isPending}>
                  {t('run')}
                </Button>
              </Flex>
            </Flex>
          </Form>
        </Col>
        <Col xs={24} xl={13}>
          <Flex vertical gap={16} className="screening-result" aria-live="polite">
            {screen.isError && <ProblemAlert error={screen.error} showFields={homeless} />}
            {screen.data ? (
              <Result result={screen.data} />
            ) : (
              <Card title={t('result')}>
                <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('empty')} />
              </Card>
            )}
          </Flex>
        </Col>
      </Row>
    </>
  );
}

function Result({ result }: { result: ScreeningResult }) {
  const { t, language } = useTexts(screening);
  const { label } = useTexts(values);
  const telling = result.results.filter((one) => one.result !== 'NO_SIGN' || one.old !== undefined);
  const silent = result.results.filter((one) => !telling.includes(one));
  return (
    <Card title={t('result')} extra={<OutcomeTag result={result.overall} />} role="region" aria-label={t('result')}>
      <Flex vertical gap={12}>
        {telling.length === 0 && result.explanation && <Typography.Text>{result.explanation[language]}</Typography.Text>}
        {telling.map((one) => (
          <CrimeResult key={one.crime} result={one} />
        ))}
        {result.computation.length > 0 && <ComputationTable steps={result.computation} />}
        {silent.length > 0 && (
          <Typography.Text type="secondary">
            {t('no-sign', { crimes: silent.map((one) => one.name?.[language] ?? label('crime', one.crime)).join('、') })}
          </Typography.Text>
        )}
      </Flex>
    </Card>
  );
}
