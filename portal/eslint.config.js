import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Imports run shared → features → app (style.md §10); a feature does not reach into another. */
const features = ['worklist', 'complaints', 'cases', 'referrals', 'mediations', 'screening'];
const zones = [
  { target: './src/shared', from: ['./src/features', './src/app'], message: 'shared knows no feature' },
  { target: './src/features', from: './src/app', message: 'features do not know the app' },
  ...features.map((name) => ({
    target: `./src/features/${name}`,
    from: './src/features',
    except: [`./${name}`],
    message: 'a feature stands alone; what two need belongs to shared',
  })),
];

export default tseslint.config(
  { ignores: ['target', 'node_modules'] },
  {
    files: ['src/**/*.{ts,tsx}', '*.config.ts'],
    extends: [...tseslint.configs.strict],
    plugins: { 'import-x': importX, 'react-hooks': reactHooks },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: import.meta.dirname })] },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'import-x/no-unresolved': 'error',
      'import-x/no-cycle': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
);
