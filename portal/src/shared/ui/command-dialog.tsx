import { useQueryClient } from '@tanstack/react-query';
import { App, Flex, Form, Modal, Typography } from 'antd';
import { useState } from 'react';
import { problemOf } from '../api/problem';
import type { RecordHead } from '../api/record';
import { useCommand } from '../api/use-command';
import type { CommandSpec } from '../form/field-spec';
import { useRules } from '../form/rules';
import { showServerErrors } from '../form/server-errors';
import { bodyOf } from '../form/spec-body';
import { SpecFields } from '../form/spec-fields';
import { useTexts } from '../i18n/messages';
import { common } from './messages';
import { ProblemAlert } from './problem-alert';

interface Props {
  collection: string;
  record: RecordHead;
  name: string;
  spec: CommandSpec;
  label: (group: string, value: string) => string;
  onClose: () => void;
}

/** One command: its form or a question, then the server's answer; a refusal stays beside what was typed. */
export function CommandDialog({ collection, record, name, spec, label, onClose }: Props) {
  const { t } = useTexts(common);
  const { message } = App.useApp();
  const { words } = useRules();
  const [form] = Form.useForm<Record<string, unknown>>();
  const command = useCommand(collection, record, name);
  const queries = useQueryClient();
  const [homeless, setHomeless] = useState(false);
  const title = label('command', name);
  const intro = label('intro', name);

  const send = (values: Record<string, unknown>) => {
    setHomeless(false);
    command.mutate(bodyOf(spec, values), {
      onSuccess: () => {
        void message.success(t('action.done', { action: title }));
        onClose();
      },
      onError: (error) => {
        setHomeless(showServerErrors(form, problemOf(error).errors, words).length > 0);
      },
    });
  };

  /** A fault may pass: send again. Someone was faster: see what the record is now. A refusal stays one. */
  const wayOut = (status: number) => {
    if (status >= 500 || status === 0) {
      return form.submit;
    }
    return status === 412 || status === 409
      ? () => {
          void queries.invalidateQueries();
          onClose();
        }
      : undefined;
  };

  return (
    <Modal
      open
      title={title}
      width={spec.fields.some((field) => field.kind === 'rows' || field.kind === 'group') ? 760 : 560}
      okText={spec.fields.length === 0 ? t('action.confirm') : t('action.submit')}
      okButtonProps={{ danger: spec.danger === true, loading: command.isPending }}
      cancelText={t('action.cancel')}
      cancelButtonProps={{ disabled: command.isPending }}
      mask={{ closable: false }}
      onOk={() => {
        form.submit();
      }}
      onCancel={onClose}
      destroyOnHidden
    >
      <Flex vertical gap={16}>
        <Typography.Text type="secondary">
          {record.number}
          {intro !== name && <>　{intro}</>}
        </Typography.Text>
        {command.isError && (
          <ProblemAlert
            error={command.error}
            showFields={homeless}
            onRetry={wayOut(problemOf(command.error).status)}
          />
        )}
        <Form
          form={form}
          name={`command-${name}`}
          layout="vertical"
          requiredMark
          validateTrigger="onBlur"
          scrollToFirstError={{ focus: true }}
          {...(spec.initial ? { initialValues: spec.initial } : {})}
          onFinish={send}
        >
          <SpecFields fields={spec.fields} label={label} />
        </Form>
      </Flex>
    </Modal>
  );
}
