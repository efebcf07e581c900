import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPage } from '../../test/open-page';
import { HOLDER } from '../../test/people';

test('the figure of coverage opens the list of places behind it', async () => {
  openPage('/coverage', HOLDER);
  const regions = within(await screen.findByRole('region', { name: '市州（区县）' }));
  expect(regions.getByText('市州（区县） 1 / 2')).toBeInTheDocument();
  expect(regions.getByRole('link', { name: 'mc-510100' })).toHaveAttribute('href', '/committees/mc-510100');
  expect(regions.getByText('自贡市')).toBeInTheDocument();
  expect(screen.getByText('强县名单 · 名单待核实')).toBeInTheDocument();
});
