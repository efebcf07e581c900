import { App, Button, Flex, Form } from 'antd';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { z } from 'zod';
import { problemOf } from '../api/problem';
import { useCreate } from '../api/use-command';
import { useRules } from '../form/rules';
import { showServerErrors } from '../form/server-errors';
import { bodyOf } from '../form/spec-body';
import { SpecFields } from '../form/spec-fields';
import { useTexts } from '../i18n/messages';
import { Card } from '../ui/card';
import { common } from '../ui/messages';
import { PageTitle } from '../ui/page-title';
import { ProblemAlert } from '../ui/problem-alert';
import type { ResourceSpec } from './resource';
import { useWords } from './use-words';

const made = z.object({ id: z.string(), number: z.string().nullish() });

/** Fields whose value is a text, so that an address can fill them in. */
const FILLED: ReadonlySet<string> = new Set(['text', 'long', 'choice', 'pick', 'region', 'agency', 'record']);

/** Makes a described record: its form, the server's refusals beside their fields, then the record's page. */
export function ResourceFormPage({ spec }: { spec: ResourceSpec }) {
  const words = useWords(spec.words);
  const { t } = useTexts(common);
  const rules = useRules();
  const { message } = App.useApp();
  const navigate = useNavigate();
  // A page that leads here says what it knows already: `?caseId=…`; only what a field of this form can show.
  const asked = new Set((spec.create?.spec.fields ?? []).filter(({ kind }) => FILLED.has(kind)).map(({ name }) => name));
  const known = Object.fromEntries([...useSearchParams()[0]].filter(([name]) => asked.has(name)));
  const [form] = Form.useForm<Record<string, unknown>>();
  const create = useCreate(made, spec.collection);
  const [homeless, setHomeless] = useState(false);
  const command = spec.create?.spec ?? { fields: [] };
  const hint = words.label('page', 'new-hint');
  return (
    <>
      <PageTitle title={words.label('page', 'new')} {...(hint === 'new-hint' ? {} : { hint })} />
      <Form
        form={form}
        name="create"
        layout="vertical"
        validateTrigger="onBlur"
        scrollToFirstError={{ focus: true, block: 'center' }}
        initialValues={{ ...command.initial, ...known }}
        onFinish={(values) => {
          setHomeless(false);
          create.mutate(bodyOf(command, values), {
            onSuccess: (record) => {
              void message.success(t('action.done', { action: [words.label('page', 'new'), record.number].filter(Boolean).join(' ') }));
              void navigate(`${spec.path}/${record.id}`);
            },
            onError: (error) => {
              setHomeless(showServerErrors(form, problemOf(error).errors, rules.words).length > 0);
            },
          });
        }}
      >
        <Flex vertical gap={16}>
          <Card>
            <SpecFields fields={command.fields} label={words.label} />
          </Card>
          {create.isError && <ProblemAlert error={create.error} showFields={homeless} />}
          <Flex className="form-foot" justify="flex-end" gap={12}>
            <Button onClick={() => void navigate(spec.path)}>{t('action.cancel')}</Button>
            <Button type="primary" htmlType="submit" loading={create.isPending}>
              {t('action.submit')}
            </Button>
          </Flex>
        </Flex>
      </Form>
    </>
  );
}
