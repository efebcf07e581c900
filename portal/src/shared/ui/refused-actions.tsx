import { LockOutlined } from '@ant-design/icons';
import { Button, Flex, Typography } from 'antd';
import { useId, useState } from 'react';
import type { AllowedAction } from '../api/record';
import { useTexts } from '../i18n/messages';
import { useProblemText, useWayOut } from '../problem/problem-texts';
import { common } from './messages';
import { RuleAndSource } from './rule-and-source';

interface Props {
  refused: readonly AllowedAction[];
  label: (group: string, value: string) => string;
}

/** What may not be done now, folded; opened, each with its reason, its article and the way out. */
export function RefusedActions({ refused, label }: Props) {
  const { t } = useTexts(common);
  const [open, setOpen] = useState(false);
  const list = useId();
  return (
    <div>
      <Button
        type="link"
        size="small"
        className="fold"
        icon={<LockOutlined />}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {t(open ? 'record.refused-fold' : 'record.refused-all', { count: refused.length })}
      </Button>
      {open && (
        <ul className="plain refused" id={list} aria-label={t('record.refused')}>
          {refused.map((action) => (
            <li key={action.name}>
              <Refused action={action} title={label('command', action.name)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Refused({ action, title }: { action: AllowedAction; title: string }) {
  const say = useProblemText();
  const wayOut = useWayOut();
  const remedy = wayOut(action.code);
  return (
    <Flex vertical gap={2}>
      <span>
        <Typography.Text strong>{title}</Typography.Text>　{say({ code: action.code, detail: action.reason })}
      </span>
      {remedy && <Typography.Text type="secondary">{remedy}</Typography.Text>}
      <RuleAndSource rule={action.rule} source={action.source} />
    </Flex>
  );
}
