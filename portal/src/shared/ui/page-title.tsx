import { Flex, Typography } from 'antd';
import type { ReactNode } from 'react';

export function PageTitle({ title, hint, extra }: { title: string; hint?: string; extra?: ReactNode }) {
  return (
    <Flex justify="space-between" align="center" gap={16} wrap className="page-title">
      <div>
        <Typography.Title level={3}>{title}</Typography.Title>
        {hint && <Typography.Text type="secondary">{hint}</Typography.Text>}
      </div>
      {extra}
    </Flex>
  );
}
