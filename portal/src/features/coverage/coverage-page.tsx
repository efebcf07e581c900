import { Flex, Progress, Select, Typography } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../shared/kit/use-words';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { PageTitle } from '../../shared/ui/page-title';
import { useCoverage, type Share } from './api/coverage';
import { coverage } from './messages';

const PROVINCES = ['510000', '500000'];

/** Which prefectures and strong-IP counties have a mediation body (MED-O10): each figure opens its list. */
export function CoveragePage() {
  const words = useWords(coverage);
  const [province, setProvince] = useState('510000');
  return (
    <>
      <PageTitle
        title={words.label('page', 'title')}
        hint={words.label('page', 'hint')}
        extra={
          <Select
            aria-label={words.label('field', 'province')}
            value={province}
            onChange={setProvince}
            options={PROVINCES.map((value) => ({ value, label: words.label('province', value) }))}
          />
        }
      />
      <Loaded query={useCoverage(province)}>
        {(found) => (
          <Flex vertical gap={16}>
            <Figure name="regions" share={found.regions} />
            <Figure name="strongIpCounties" share={found.strongIpCounties} />
            <Typography.Text type="secondary">
              {found.source}
              {found.mark === 'CHECK' ? ` · ${words.label('field', 'check')}` : ''}
            </Typography.Text>
          </Flex>
        )}
      </Loaded>
    </>
  );
}

function Figure({ name, share }: { name: string; share: Share }) {
  const words = useWords(coverage);
  const title = `${words.label('share', name)} ${String(share.covered)} / ${String(share.of)}`;
  return (
    <Card title={title} role="region" aria-label={words.label('share', name)}>
      <Progress percent={Number(share.percent)} />
      <Flex gap={24} wrap align="flex-start">
        <Places title={words.label('field', 'with')} places={share.with} />
        <Places title={words.label('field', 'without')} places={share.without} />
      </Flex>
    </Card>
  );
}

function Places({ title, places }: { title: string; places: Share['with'] }) {
  return (
    <section aria-label={title}>
      <Typography.Text strong>{title}</Typography.Text>
      <ul>
        {places.map((one) => (
          <li key={one.region}>
            <Flex gap={8} wrap>
              {one.name}
              {one.committees.map((id) => (
                <Link key={id} to={`/committees/${id}`}>
                  {id}
                </Link>
              ))}
            </Flex>
          </li>
        ))}
      </ul>
    </section>
  );
}
