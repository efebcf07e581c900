import { Alert, Button, Col, Empty, Flex, Form, Row, Typography } from 'antd';
import { useState } from 'react';
import { problemOf } from '../../shared/api/problem';
import { choice, choices, count, flag, money, past } from '../../shared/form/fields';
import type { FieldSpec } from '../../shared/form/field-spec';
import { useRules } from '../../shared/form/rules';
import { showServerErrors } from '../../shared/form/server-errors';
import { bodyOf } from '../../shared/form/spec-body';
import { SpecFields } from '../../shared/form/spec-fields';
import { showMoney } from '../../shared/format/money';
import { useTexts } from '../../shared/i18n/messages';
import { useWords } from '../../shared/kit/use-words';
import { Card } from '../../shared/ui/card';
import { Facts } from '../../shared/ui/facts';
import { PageTitle } from '../../shared/ui/page-title';
import { ProblemAlert } from '../../shared/ui/problem-alert';
import { useDamagesRange, type DamagesRange } from './api/try-range';
import { damagesRanges } from './damages-range-messages';
import { BASES, INTENT, RIGHTS, SERIOUS } from './indicators';

const FIELDS: readonly FieldSpec[] = [
  choice('right', RIGHTS),
  past('actDate'),
  choice('kind?', BASES),
  money('amount?'),
  count('licenceTimes?'),
  flag('othersUnknown'),
  choices('intent?', INTENT),
  choices('serious?', SERIOUS),
  money('finesPaid?'),
];
const SPEC = { fields: FIELDS };

/** Between which amounts punitive damages lie, and what is missing (法释〔2021〕4号; PUN-04): nothing is stored. */
export function DamagesRangePage() {
  const { t, label } = useWords(damagesRanges);
  const { words } = useRules();
  const [form] = Form.useForm<Record<string, unknown>>();
  const range = useDamagesRange();
  const [homeless, setHomeless] = useState(false);
  const run = (typed: Record<string, unknown>) => {
    setHomeless(false);
    range.mutate(bodyOf(SPEC, typed), {
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
          <Card size="small">
            <Form form={form} name="damages-range" layout="vertical" validateTrigger="onBlur" scrollToFirstError={{ focus: true }} onFinish={run}>
              <SpecFields fields={FIELDS} label={label} />
              <Flex justify="flex-end" className="form-foot">
                <Button type="primary" htmlType="submit" loading={range.isPending}>
                  {t('run')}
                </Button>
              </Flex>
            </Form>
          </Card>
        </Col>
        <Col xs={24} xl={13}>
          <Flex vertical gap={16} aria-live="polite">
            {range.isError && <ProblemAlert error={range.error} showFields={homeless} />}
            {range.data ? (
              <Result range={range.data} />
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

function Result({ range }: { range: DamagesRange }) {
  const { t, language } = useTexts(damagesRanges);
  return (
    <Card title={t('result')} role="region" aria-label={t('result')}>
      <Flex vertical gap={12}>
        <Alert
          type={range.possible ? 'success' : 'warning'}
          showIcon
          title={t(range.possible ? 'possible' : 'not-possible')}
          description={range.missing.map((one) => one[language]).join('；')}
        />
        <Facts
          items={[
            [t('range'), range.from !== undefined && range.to !== undefined && `${showMoney(range.from)} – ${showMoney(range.to)}`],
            [t('multiple'), range.max > 0 && t('multiple.value', { min: String(range.min), max: String(range.max) })],
            [t('basis'), range.legalBasis],
          ]}
        />
        {range.notes.map((one) => (
          <Typography.Text type="secondary" key={one.zh}>
            {one[language]}
          </Typography.Text>
        ))}
      </Flex>
    </Card>
  );
}
