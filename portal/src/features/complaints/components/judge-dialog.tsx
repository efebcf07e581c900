import { App, Flex, Form, Input, Modal, Typography } from 'antd';
import { z } from 'zod';
import { useCreate } from '../../../shared/api/use-command';
import { useRules } from '../../../shared/form/rules';
import { useTexts } from '../../../shared/i18n/messages';
import { common } from '../../../shared/ui/messages';
import { ProblemAlert } from '../../../shared/ui/problem-alert';
import type { Match } from '../api/matches';
import { matching } from '../matching-messages';

interface Props {
  complaintId: string;
  respondent: number;
  match: Match;
  same: boolean;
  onClose: () => void;
}

/** Says whether two respondents are one subject, and why; a second thought is possible. */
export function JudgeDialog({ complaintId, respondent, match, same, onClose }: Props) {
  const { t } = useTexts(matching);
  const shared = useTexts(common);
  const rules = useRules();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ note: string }>();
  const judge = useCreate(z.unknown(), '/api/subject-matches');
  const title = t(same ? 'judge.same' : 'judge.different');
  return (
    <Modal
      open
      title={title}
      okText={shared.t('action.submit')}
      cancelText={shared.t('action.cancel')}
      okButtonProps={{ loading: judge.isPending }}
      mask={{ closable: false }}
      onOk={() => {
        form.submit();
      }}
      onCancel={onClose}
    >
      <Flex vertical gap={16}>
        <Typography.Text type="secondary">
          {match.complaintNumber}　{match.name}
        </Typography.Text>
        {judge.isError && <ProblemAlert error={judge.error} showFields />}
        <Form
          form={form}
          name="judge-subject"
          layout="vertical"
          onFinish={({ note }) => {
            judge.mutate(
              {
                complaintId,
                respondent,
                otherComplaintId: match.complaintId,
                otherRespondent: match.respondent,
                same,
                note: note.trim(),
              },
              {
                onSuccess: () => {
                  void message.success(shared.t('action.done', { action: title }));
                  onClose();
                },
              },
            );
          }}
        >
          <Form.Item name="note" label={t('judge.note')} rules={[rules.required, rules.max(1000)]}>
            <Input.TextArea autoSize={{ minRows: 3 }} />
          </Form.Item>
        </Form>
      </Flex>
    </Modal>
  );
}
