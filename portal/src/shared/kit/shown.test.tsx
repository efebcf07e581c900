import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { pairs, textsOf } from '../i18n/messages';
import { shown } from './shown';

const source = pairs({
  'grade.FIRST': ['一级', 'First'],
  'value.OPEN': ['办理中', 'Open'],
  'field.unit': ['单位', 'Unit'],
  'value.yes': ['是', 'Yes'],
  'value.no': ['否', 'No'],
});
const textOf = (name: string, value: unknown, language: 'zh' | 'en' = 'zh') =>
  render(<MemoryRouter>{shown(name, value, textsOf(source, language))}</MemoryRouter>).container.textContent;

test.each([
  ['an instant in legal time', 'at', '2026-11-22T16:30:00Z', '2026-11-23 00:30'],
  ['money', 'fine', '150000.00', '¥150,000.00'],
  ['a code by the word of its field', 'grade', 'FIRST', '一级'],
  ['a code by what the feature calls such a value', 'stage', 'OPEN', '办理中'],
  ['a code nobody named as it is', 'stage', 'NEW_ONE', 'NEW_ONE'],
  ['a region by its names', 'region', '510104', '四川省 成都市 锦江区'],
  ['yes', 'late', true, '是'],
  ['a count', 'copies', 12000, '12,000'],
  ['a year as it is', 'year', 2026, '2026'],
  ['both languages in the reader\'s', 'reason', { zh: '理由', en: 'Because' }, '理由'],
  ['an office by its name alone', 'agency', { id: 'mr-510100', name: '成都市市场监督管理局', type: 'MARKET_REGULATION' }, '成都市市场监督管理局'],
])('shows %s', (_what, name, value, text) => {
  expect(textOf(name, value)).toBe(text);
});

test('leads to another record by its number', () => {
  const { getByRole } = render(
    <MemoryRouter>{shown('referral', { id: 'r1', number: 'SC-RF-2026-000007' }, textsOf(source, 'zh'))}</MemoryRouter>,
  );
  expect(getByRole('link', { name: 'SC-RF-2026-000007' })).toHaveAttribute('href', '/referrals/r1');
});
