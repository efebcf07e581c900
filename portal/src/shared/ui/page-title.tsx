import { Flex, Typography } from 'antd';
import type { ReactNode } from 'react';
import { Heading } from './heading';

export function PageTitle({ title, hint, extra }: { title: string; hint?: string; extra?: ReactNode }) {
  return (
    <Flex justify="space-between" align="center" gap={16} wrap className="page-title">
      <div>
        <Heading>{title}</Heading>
        {hint && <Typography.Text type="secondary">{hint}</Typography.Text>}
      </div>
      {extra}
    </Flex>
  );
}
