import { Alert, Flex } from 'antd';
import { z } from 'zod';
import { fieldError } from '../../../shared/api/problem';
import { useTexts } from '../../../shared/i18n/messages';
import type { AnyRecord } from '../../../shared/kit/resource';
import { rowOf } from '../errors';
import { leadImports } from '../messages';
import { ErrorList } from './error-list';

const errorsOf = (value: unknown) => z.array(fieldError).catch([]).parse(value ?? []);

/** Rows left out, rows that a rule refused, and rows whose lead was there with other contents. */
export function ImportErrors({ record }: { record: AnyRecord }) {
  const { t } = useTexts(leadImports);
  const parts = [
    { title: t('errors'), errors: errorsOf(record['errors']), file: 'errors' },
    { title: t('refused'), errors: errorsOf(record['refused']), file: 'refused' },
    { title: t('changed'), errors: errorsOf(record['changed']), file: 'changed' },
  ].filter(({ errors }) => errors.length > 0);
  const listed = new Set(errorsOf(record['errors']).map(rowOf)).size;
  const bad = typeof record['badRows'] === 'number' ? record['badRows'] : 0;
  return (
    <Flex vertical gap={16}>
      {bad > listed && listed > 0 && <Alert type="warning" showIcon title={t('cut', { listed, bad })} />}
      {parts.map(({ title, errors, file }) => (
        <ErrorList key={file} title={title} errors={errors} fileName={`${record.number}-${file}.csv`} />
      ))}
    </Flex>
  );
}
