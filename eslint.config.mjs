// Types are checked by tsc, formatting by prettier, import rules by dependency-cruiser: ESLint looks for mistakes.
import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const pure =
  'The method is data and functions: dates, settings and texts are arguments (docs/architecture.md).';

export default tseslint.config(
  { ignores: ['dist/**', 'package/**', 'lib/**', '.cache/**', 'coverage/**', 'node_modules/**'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'An array, its union and Records by it.' },
      ],
      'no-alert': 'error',
      'no-eval': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/{method,tables,telling,sheets,text}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['console', 'window', 'document', 'localStorage', 'setTimeout', 'fetch', 'Office', 'Excel'].map(
          (name) => ({ name, message: pure }),
        ),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: pure },
        { object: 'Date', property: 'now', message: pure },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ClassDeclaration', message: pure },
        // The calendar is arithmetic; only the clock, and what a date is in the machine's own zone, come from outside.
        { selector: "NewExpression[callee.name='Date'][arguments.length!=1]", message: pure },
        { selector: "CallExpression[callee.name='Date']", message: pure },
        {
          selector:
            'CallExpression[callee.property.name=/^get(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)$/]',
          message: pure,
        },
        { selector: 'TSEnumDeclaration', message: 'An array, its union and Records by it.' },
        {
          selector: 'CallExpression[callee.property.name=/^toLocale(DateString|TimeString)?$/]',
          message: pure,
        },
      ],
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['tests/**/*.{ts,tsx}', 'bench/**/*.ts'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        performance: 'readonly',
        fetch: 'readonly',
      },
    },
  },
  {
    files: ['**/*.cjs', '*.config.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { module: 'writable', require: 'readonly', __dirname: 'readonly', exports: 'writable' },
    },
  },
);
