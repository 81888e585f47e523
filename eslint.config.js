import js from '@eslint/js';
import globals from 'globals';
import { configs as litConfigs } from 'eslint-plugin-lit';
import { configs as wcConfigs } from 'eslint-plugin-wc';
import litA11y from 'eslint-plugin-lit-a11y';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import tseslint from 'typescript-eslint';

/** What each folder of `src` may not import: arrows point one way, model ← feed ← base ← elements ← index, loader. */
const zones = {
  model: ['feed', 'localization', 'styles', 'base', 'elements', 'loader', 'publisher'],
  feed: ['localization', 'styles', 'base', 'elements', 'loader', 'publisher'],
  localization: ['feed', 'styles', 'base', 'elements', 'loader', 'publisher'],
  styles: ['model', 'feed', 'localization', 'base', 'elements', 'loader', 'publisher'],
  base: ['elements', 'loader', 'publisher'],
  elements: ['feed', 'loader', 'publisher'],
  loader: ['publisher'],
  // Pages say with the widgets' own words what the widgets show.
  publisher: ['feed', 'loader'],
};

const browserFolders = ['model', 'feed', 'localization', 'styles', 'base', 'elements', 'loader'];

/** Prototype.js 1.7 replaces these with its own, so they do not do what they say on old pages. */
const oldPageBans = [
  {
    selector: "MemberExpression[object.name='Array'][property.name='from']",
    message: 'Broken by Prototype.js: spread instead.',
  },
  {
    selector: "CallExpression[callee.property.name='entries'][callee.object.name!='Object']",
    message: 'Array#entries is broken by Prototype.js: use forEach((value, index) => …).',
  },
  {
    selector: 'ForInStatement',
    message: 'Prototype.js puts enumerable methods on arrays: use for…of with Object.keys.',
  },
  {
    selector: 'PropertyDefinition[key.name=/^(show|hide|visible|select|update|insert|observe|purge)$/]',
    message: 'Prototype.js puts a method of this name on every element.',
  },
];

const templateBans = [
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'Inline styles are refused by strict policies: use a class or a custom property.',
  },
  {
    selector: "Decorator CallExpression[callee.name='customElement']",
    message: 'Registering is for *.define.ts and defineElement.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      'storybook-static/',
      'coverage/',
      'src/localization/generated/',
      'demo/pages/**/vendor/',
    ],
  },
  js.configs.recommended,
  tseslint.configs.strict,
  {
    rules: {
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-empty-function': ['error', { allow: ['methods', 'arrowFunctions'] }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' }],
    },
  },
  {
    // Configuration files and stories have default exports because their tools want them.
    files: ['*.js', '*.ts', '.config/**', '.storybook/**', 'stories/**', 'demo/**'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: { 'no-restricted-syntax': 'off', 'no-console': 'off' },
  },
  {
    files: browserFolders.map((folder) => `src/${folder}/**/*.ts`).concat('src/index.ts'),
    ...litConfigs['flat/recommended'],
  },
  {
    files: browserFolders.map((folder) => `src/${folder}/**/*.ts`).concat('src/index.ts'),
    ...wcConfigs['flat/recommended'],
  },
  {
    files: browserFolders.map((folder) => `src/${folder}/**/*.ts`).concat('src/index.ts'),
    plugins: { 'lit-a11y': litA11y, 'no-unsanitized': noUnsanitized },
    rules: {
      ...litA11y.configs.recommended.rules,
      // The surface listens for clicks that bubble from its links; it is no control itself.
      'lit-a11y/click-events-have-key-events': 'off',
      'no-unsanitized/property': 'error',
      'no-unsanitized/method': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage', 'indexedDB'],
      'no-restricted-properties': [
        'error',
        { object: 'document', property: 'cookie' },
        { object: 'document', property: 'write' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        ...oldPageBans,
        ...templateBans,
      ],
    },
  },
  ...Object.keys(zones).map((folder) => ({
    files: [`src/${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${zones[folder].join('|')})/`,
              message: `src/${folder} may not import this: arrows point one way.`,
            },
            { regex: 'lit/directives/unsafe|lit/static-html', message: 'Markup from strings is not built here.' },
            ...(folder === 'model' ? [{ regex: '^(lit|@lit)', message: 'The model knows no Lit.' }] : []),
            ...(folder === 'elements'
              ? [{ regex: '^\\.\\./(?!\\.\\./)', message: 'No element imports another element.' }]
              : []),
          ],
        },
      ],
    },
  })),
  {
    files: [
      'src/publisher/**',
      'test/*.ts',
      'test/{publisher,end-to-end,filters,recipes,hosts,edge,release,cms,browsers,servers,sizes,translations,bench,scale,visual}/**',
    ],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.object.name=/^(it|describe|test|suite)$/][callee.property.name=/^(only|skip)$/]',
          message: 'No exclusive and no skipped tests.',
        },
      ],
    },
  },
);
