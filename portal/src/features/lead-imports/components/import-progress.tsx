import { Alert, Progress } from 'antd';
import { useTexts } from '../../../shared/i18n/messages';
import type { AnyRecord } from '../../../shared/kit/resource';
import { leadImports } from '../messages';

const count = (value: unknown) => (typeof value === 'number' ? value : 0);

/** How far the rows are; the page asks again by itself until it is finished. */
export function ImportProgress({ record }: { record: AnyRecord }) {
  const { t } = useTexts(leadImports);
  const good = count(record['rows']) - count(record['badRows']);
  if (record.state === 'RUNNING') {
    const taken = count(record['taken']);
    return (
      <Alert
        type="info"
        showIcon
        title={t('running', { taken, good })}
        description={
          <>
            <Progress percent={good === 0 ? 0 : Math.floor((100 * taken) / good)} status="active" aria-label={t('progress')} />
            {t('running.hint')}
          </>
        }
      />
    );
  }
  const left = count(record['badRows']) + lengthOf(record['refused']) + lengthOf(record['changed']);
  return (
    <Alert
      type={left === 0 ? 'success' : 'warning'}
      showIcon
      title={t('finished', { created: count(record['created']), existing: count(record['existing']), left })}
    />
  );
}

const lengthOf = (value: unknown) => (Array.isArray(value) ? value.length : 0);
