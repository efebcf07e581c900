import { LockOutlined } from '@ant-design/icons';
import { Button, Card, Flex, Tooltip, Typography } from 'antd';
import { useState } from 'react';
import type { AllowedAction, RecordHead } from '../api/record';
import type { CommandSpec } from '../form/field-spec';
import { useTexts } from '../i18n/messages';
import { useProblemText } from '../problem/problem-texts';
import { CommandDialog } from './command-dialog';
import { common } from './messages';

interface Props {
  collection: string;
  record: RecordHead;
  /** The form of a command; commands without one are asked to be confirmed. */
  specs: Readonly<Record<string, CommandSpec>>;
  /** The feature's words: `command.<name>`, `field.<name>`. */
  label: (group: string, value: string) => string;
}

/** More refused actions than this are shown on request. */
const MOST = 8;

/** The server says what may be done now and why not (`allowedActions`); this shows exactly that. */
export function ActionBar({ collection, record, specs, label }: Props) {
  const { t } = useTexts(common);
  const [open, setOpen] = useState<string>();
  const [all, setAll] = useState(false);
  const allowed = record.allowedActions.filter((action) => action.allowed);
  const refused = record.allowedActions.filter((action) => !action.allowed);
  return (
    <Card className="actions" role="group" aria-label={t('record.actions')}>
      <Flex vertical gap={12}>
        <Flex gap={8} wrap align="center">
          {allowed.length === 0 && <Typography.Text type="secondary">{t('record.no-actions')}</Typography.Text>}
          {allowed.map((action, index) => {
            const danger = specs[action.name]?.danger === true;
            return (
              <Button
                key={action.name}
                type={index === 0 && !danger ? 'primary' : 'default'}
                danger={danger}
                onClick={() => {
                  setOpen(action.name);
                }}
              >
                {label('command', action.name)}
              </Button>
            );
          })}
        </Flex>
        {refused.length > 0 && (
          <Flex gap={8} wrap align="center">
            <Typography.Text type="secondary" className="small">
              {t('record.refused')}
            </Typography.Text>
            {(all ? refused : refused.slice(0, MOST)).map((action) => (
              <RefusedAction key={action.name} action={action} title={label('command', action.name)} />
            ))}
            {!all && refused.length > MOST && (
              <Button
                size="small"
                type="link"
                onClick={() => {
                  setAll(true);
                }}
              >
                {t('record.refused-all', { count: refused.length })}
              </Button>
            )}
          </Flex>
        )}
      </Flex>
      {open !== undefined && (
        <CommandDialog
          key={open}
          collection={collection}
          record={record}
          name={open}
          spec={specs[open] ?? { fields: [] }}
          label={label}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </Card>
  );
}

/** Kept focusable, so that the reason can be read by keyboard as well. */
function RefusedAction({ action, title }: { action: AllowedAction; title: string }) {
  const { t } = useTexts(common);
  const say = useProblemText();
  const reason = say({ code: action.code, detail: action.reason });
  return (
    <Tooltip
      trigger={['hover', 'focus']}
      title={
        <Flex vertical gap={4}>
          <span>{reason}</span>
          {action.rule && <span>{t('record.rule', { rule: action.rule })}</span>}
          {action.source && <span>{t('record.source', { source: action.source })}</span>}
        </Flex>
      }
    >
      <Button size="small" type="text" className="refused" aria-disabled="true" icon={<LockOutlined aria-label={t('record.refused')} />}>
        {title}
      </Button>
    </Tooltip>
  );
}
