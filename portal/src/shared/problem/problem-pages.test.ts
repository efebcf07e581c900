import { pages } from 'virtual:problem-pages';
import { expect, test } from 'vitest';
import { readProblemPage } from '../../../problem-pages';

test('reads a page with both languages on a line', () => {
  const page = `# case.amounts-missing

没有可供筛查的金额 · The criminal screen has nothing to run on

| | |
|---|---|
| HTTP | 422 |

**怎么办 · What to do.** 记录金额，再告知。 · Record the amounts first.
`;
  expect(readProblemPage(page)).toEqual({
    zh: '没有可供筛查的金额',
    en: 'The criminal screen has nothing to run on',
    wayOut: { zh: '记录金额，再告知。', en: 'Record the amounts first.' },
  });
});

test('reads a page with a language after the other, and the way out on lines of its own', () => {
  const page = `# mediation.not-your-side

当事人只能代表己方拒绝调解。A party refuses for its own side only (403).

Rule: MED-02. Source: 人民调解法 第17、23条.

处理办法：以己方名义拒绝。
What to do: Refuse for your own side.
`;
  expect(readProblemPage(page)).toEqual({
    zh: '当事人只能代表己方拒绝调解。',
    en: 'A party refuses for its own side only',
    wayOut: { zh: '以己方名义拒绝。', en: 'Refuse for your own side.' },
  });
});

test('every page of a rule says the refusal in Chinese', () => {
  const silent = Object.entries(pages).filter(([, page]) => page?.zh === undefined);
  expect(Object.keys(pages).length).toBeGreaterThan(100);
  expect(silent.map(([code]) => code)).toEqual([]);
});
