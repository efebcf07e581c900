import { readdirSync } from 'node:fs';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const features = readdirSync('src/features');

/** A card's title is a heading of the page. */
const HEADED = [{ name: 'antd', importNames: ['Card'], message: 'use shared/ui/card' }];

/** Forbids imports whose path names one of these folders. */
const notFrom = (folders, message) => ({
  'no-restricted-imports': [
    'error',
    { paths: HEADED, patterns: folders.length === 0 ? [] : [{ group: folders.map((folder) => `**/${folder}/**`), message }] },
  ],
});

/** Imports run shared → features → app (style.md §10); a feature does not reach into another. */
const layers = [
  { files: ['src/shared/**'], rules: notFrom(['features', 'app'], 'shared knows no feature') },
  ...features.map((name) => ({
    files: [`src/features/${name}/**`],
    rules: notFrom(
      ['app', ...features.filter((other) => other !== name)],
      'a feature stands alone; what two need belongs to shared',
    ),
  })),
  { files: ['src/app/**'], rules: notFrom([], '') },
  // Page tests open a page as the app does, and a card is made of one.
  { files: ['src/**/*.test.{ts,tsx}', 'src/test/**', 'src/shared/ui/card.tsx'], rules: { 'no-restricted-imports': 'off' } },
];

export default tseslint.config(
  { ignores: ['target', 'node_modules'] },
  {
    files: ['src/**/*.{ts,tsx}', '*.config.ts'],
    extends: [...tseslint.configs.strict],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['src/**/messages.ts', 'src/**/*-messages.ts'], rules: { 'max-lines': 'off' } },
  ...layers,
);
