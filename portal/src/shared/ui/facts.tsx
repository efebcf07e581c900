import { Descriptions } from 'antd';
import type { ReactNode } from 'react';

/** Label and value pairs; what is absent is left out. */
export function Facts({ items, columns = 2 }: { items: readonly (readonly [string, ReactNode])[]; columns?: 1 | 2 }) {
  return (
    <Descriptions
      column={{ xs: 1, md: columns }}
      styles={{ label: { whiteSpace: 'nowrap' } }}
      items={items
        .filter(([, value]) => value !== undefined && value !== null && value !== '')
        .map(([label, value]) => ({ key: label, label, children: value }))}
    />
  );
}
