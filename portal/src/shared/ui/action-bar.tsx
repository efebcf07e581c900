import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown, Flex, Typography } from 'antd';
import { useState } from 'react';
import type { AllowedAction, RecordHead } from '../api/record';
import type { CommandSpec } from '../form/field-spec';
import { useTexts } from '../i18n/messages';
import { Card } from './card';
import { CommandDialog } from './command-dialog';
import { common } from './messages';
import { RefusedActions } from './refused-actions';

interface Props {
  collection: string;
  record: RecordHead;
  /** The form of a command; commands without one are asked to be confirmed. */
  specs: Readonly<Record<string, CommandSpec>>;
  /** The feature's words: `command.<name>`, `field.<name>`. */
  label: (group: string, value: string) => string;
}

/** So many stand side by side; of more, those that move the matter on stand there and the rest in a menu. */
const MOST = 5;

/** The server says what may be done now and why not (`allowedActions`); this shows exactly that. */
export function ActionBar({ collection, record, specs, label }: Props) {
  const { t } = useTexts(common);
  const [open, setOpen] = useState<string>();
  const allowed = inOrder(record.allowedActions.filter((action) => action.allowed), specs);
  const refused = record.allowedActions.filter((action) => !action.allowed);
  const [shown, rest] = split(allowed, specs);
  return (
    <Card className="actions" role="group" aria-label={t('record.actions')}>
      <Flex vertical gap={12}>
        <Flex gap={8} wrap align="center">
          {allowed.length === 0 && <Typography.Text type="secondary">{t('record.no-actions')}</Typography.Text>}
          {shown.map(({ name }, index) => {
            const danger = specs[name]?.danger === true;
            return (
              <Button
                key={name}
                type={index === 0 && !danger ? 'primary' : 'default'}
                danger={danger}
                onClick={() => {
                  setOpen(name);
                }}
              >
                {label('command', name)}
              </Button>
            );
          })}
          {rest.length > 0 && (
            <Dropdown
              trigger={['click']}
              menu={{
                items: rest.map(({ name }) => ({
                  key: name,
                  label: label('command', name),
                  danger: specs[name]?.danger === true,
                })),
                onClick: ({ key }) => {
                  setOpen(key);
                },
              }}
            >
              <Button icon={<DownOutlined />} iconPlacement="end">
                {t('record.more-actions', { count: rest.length })}
              </Button>
            </Dropdown>
          )}
        </Flex>
        {refused.length > 0 && <RefusedActions refused={refused} label={label} />}
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

/** What moves the matter on, then the rest as the server lists it, what ends it last. */
function inOrder(actions: readonly AllowedAction[], specs: Props['specs']): AllowedAction[] {
  const rank = ({ name }: AllowedAction) => (specs[name]?.danger ? 2 : specs[name]?.main ? 0 : 1);
  return [...actions].sort((one, other) => rank(one) - rank(other));
}

function split(actions: readonly AllowedAction[], specs: Props['specs']): [readonly AllowedAction[], readonly AllowedAction[]] {
  if (actions.length <= MOST) {
    return [actions, []];
  }
  const first = actions.filter(({ name }) => specs[name]?.main).slice(0, MOST);
  const shown = first.length > 0 ? first : actions.slice(0, MOST);
  return [shown, actions.filter((action) => !shown.includes(action))];
}
