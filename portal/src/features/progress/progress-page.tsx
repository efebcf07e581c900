import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Descriptions, Flex, Form, Input, Tag, Timeline, Typography } from 'antd';
import { z } from 'zod';
import { call } from '../../shared/api/call';
import { maybe } from '../../shared/api/maybe';
import { isProblem } from '../../shared/api/problem';
import { useRules } from '../../shared/form/rules';
import { useTexts } from '../../shared/i18n/messages';
import { Card } from '../../shared/ui/card';
import { Heading } from '../../shared/ui/heading';
import { ProblemAlert } from '../../shared/ui/problem-alert';
import { progress } from './messages';

const answer = z.object({
  number: z.string(),
  state: z.string(),
  agency: maybe(z.string()),
  receivedOn: maybe(z.string()),
  steps: z.array(z.object({ on: z.string(), zh: z.string(), en: z.string() })),
});
type Receipt = { number: string; code: string };

/** How far a submission is, for who holds its receipt; no login, no names, no reasons. */
export function ProgressPage() {
  const { t, label, language } = useTexts(progress);
  const rules = useRules();
  const ask = useMutation({
    mutationFn: (receipt: Receipt) => call(answer, '/api/public/progress', { method: 'POST', body: receipt, open: true }),
  });
  const unknown = isProblem(ask.error, 'request.not-found');
  return (
    <Card className="progress-card">
      <Heading>{t('title')}</Heading>
      <Typography.Paragraph type="secondary">{t('hint')}</Typography.Paragraph>
      <Form<Receipt>
        layout="vertical"
        name="progress"
        onFinish={({ number, code }) => {
          ask.mutate({ number: number.trim(), code: code.trim() });
        }}
      >
        <Form.Item name="number" label={t('number')} rules={[rules.required, rules.max(40)]}>
          <Input autoComplete="off" className="mono" />
        </Form.Item>
        <Form.Item name="code" label={t('code')} rules={[rules.required, rules.max(20)]}>
          <Input autoComplete="off" className="mono" />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={ask.isPending} block>
          {t('ask')}
        </Button>
      </Form>
      {unknown && <Alert type="warning" showIcon role="alert" title={t('none')} className="progress-answer" />}
      {ask.isError && !unknown && <ProblemAlert error={ask.error} />}
      {ask.data && (
        <section className="progress-answer" aria-label={ask.data.number}>
          <Flex gap={12} align="center">
            <Typography.Text strong className="number">
              {ask.data.number}
            </Typography.Text>
            <Tag color="blue">{label('state', ask.data.state)}</Tag>
          </Flex>
          <Descriptions
            column={1}
            items={[
              { key: 'agency', label: t('agency'), children: ask.data.agency },
              { key: 'received', label: t('received'), children: ask.data.receivedOn },
            ]}
          />
          <Timeline
            items={ask.data.steps.map((step, index) => ({ key: `${step.on} ${index}`, content: `${step.on}　${step[language]}` }))}
          />
        </section>
      )}
    </Card>
  );
}
