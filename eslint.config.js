import { isBuiltin } from 'node:module';
import path from 'node:path';
import astro from 'eslint-plugin-astro';
import prettier from 'eslint-config-prettier';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { hardCodedText } from './tests/lint/hard-coded-text.js';

const ANY_PACKAGE = 'any package';

/**
 * Who may import whom: folder or file → modules that it may import besides itself. `#src/lib` allows all
 * that lies below it, `node:*` every module of Node. A file of `src` that no line covers may import nothing:
 * a new folder needs a line here.
 */
const LAYERS = {
  'src/site.ts': [],
  'src/lib': [
    ...['#src/site', 'edtf', 'any-ascii', '@sindresorhus/slugify'],
    ...['mdast', 'remark-gfm', 'remark-mdx', 'remark-parse', 'schema-dts', 'unified'],
    ...['@orama/stemmers', 'diff'],
  ],
  'src/i18n': ['#src/site', '#src/lib'],
  'src/markdown': ['#src/site', '#src/lib', '#src/i18n', ANY_PACKAGE],
  'src/content-tree': ['#src/site', '#src/lib', 'node:*', 'yaml'],
  'src/schemas': ['#src/site', '#src/lib', 'astro/zod'],
  'src/editing': [
    ...['#src/site', '#src/lib', '#src/schemas', '#src/content-tree', 'node:*'],
    ...['yaml', 'any-ascii', '@sindresorhus/slugify', '@clack/prompts', 'astro/zod'],
  ],
  'src/extraction': [
    ...['#src/site', '#src/lib', '#src/schemas', '#src/content-tree', '#src/editing', 'node:*'],
    ...['#src/spelling', 'hast', 'hast-util-from-html', '@orama/stemmers', 'astro/zod'],
  ],
  'src/history': [...['#src/site', '#src/lib', '#src/content-tree', 'node:*', 'astro/zod']],
  'src/corpus': ['#src/site', '#src/lib', '#src/schemas', '#src/content-tree', 'node:*', 'yaml'],
  'src/data': ['#src/site', '#src/lib', '#src/schemas', '#src/content-tree', 'node:*', ANY_PACKAGE],
  'src/feeds': ['#src/site', '#src/lib', '#src/i18n'],
  'src/sitemap': ['#src/site', '#src/lib'],
  'src/calendar': ['#src/site', '#src/lib', '#src/i18n', 'ical-generator'],
  'src/hosting': ['#src/site', '#src/lib', '#src/search/names', 'node:*'],
  'src/cards': [
    ...['#src/site', '#src/lib', '#src/i18n', '#src/content-tree', 'node:*'],
    ...['opentype.js', 'sharp'],
  ],
  'src/search': [
    ...['#src/site', '#src/lib', '#src/i18n', '#src/markdown', 'node:*'],
    ...['pagefind', '@orama/stemmers'],
  ],
  'src/bench': ['#src', 'node:*', 'pagefind'],
  'src/spelling': [
    ...['#src/site', '#src/lib', '#src/content-tree', 'node:*'],
    ...['cspell-lib', '@orama/stemmers'],
  ],
  'src/plan': ['#src/site', '#src/lib', 'node:*'],
  'src/check': [
    ...['#src/site', '#src/lib', '#src/schemas', '#src/content-tree', '#src/history'],
    ...['#src/spelling', 'node:*'],
  ],
  'src/build': [
    '#src/site',
    '#src/check',
    '#src/lib',
    '#src/i18n',
    '#src/schemas',
    '#src/calendar',
    '#src/content-tree',
    '#src/data',
    '#src/feeds',
    '#src/history',
    '#src/hosting',
    '#src/markdown',
    '#src/plan',
    '#src/search',
    '#src/sitemap',
    '#src/spelling',
    'node:*',
    ANY_PACKAGE,
  ],
  'src/integrations': [
    ...['#src/site', '#src/lib', '#src/content-tree', '#src/plan', '#src/search'],
    ...['node:*', ANY_PACKAGE],
  ],
  'src/collections': [
    ...['#src/site', '#src/lib', '#src/schemas', '#src/content-tree', '#src/plan'],
    ...['#src/markdown', 'astro:content', 'node:*', ANY_PACKAGE],
  ],
  'src/content.config.ts': [
    '#src/site',
    '#src/schemas',
    '#src/collections',
    'astro:content',
    'astro',
  ],
  'src/components': [
    ...['#src/site', '#src/lib', '#src/i18n', '#src/search', '#src/styles'],
    'astro/runtime/server/*',
  ],
  'src/layouts': ['#src/site', '#src/lib', '#src/i18n', '#src/components', '#src/styles'],
  'src/pages': [
    ...['#src/site', '#src/lib', '#src/i18n', '#src/collections/queries'],
    ...['#src/layouts', '#src/components', 'astro'],
  ],
  'src/styles': [],
  'src/env.d.ts': [],
  'scripts/bootstrap.mjs': ['node:*'],
  scripts: [
    '#src/site',
    '#src/lib',
    '#src/i18n',
    '#src/schemas',
    '#src/bench',
    '#src/build',
    '#src/cards',
    '#src/check',
    '#src/collections',
    '#src/content-tree',
    '#src/corpus',
    '#src/data',
    '#src/editing',
    '#src/extraction',
    '#src/history',
    '#src/hosting',
    '#src/integrations',
    '#src/markdown',
    '#src/plan',
    '#src/search',
    '#src/spelling',
    '#tests/bench',
    '#tests/runner',
    'node:*',
    ANY_PACKAGE,
  ],
  tests: ['#src', '#scripts', 'node:*', 'astro:*', ANY_PACKAGE],
};

/** The longest entry of the table that names the file or a folder above it. */
function layerOf(file) {
  const covers = (entry) => file === entry || file.startsWith(`${entry}/`);
  const entries = Object.keys(LAYERS).filter(covers);
  return entries.sort((a, b) => b.length - a.length).at(0);
}

function allows(entry, specifier) {
  if (entry === ANY_PACKAGE) return !/^(?:#|node:|astro:)/u.test(specifier);
  if (entry.endsWith('*')) return specifier.startsWith(entry.slice(0, -1));
  return specifier === entry || new RegExp(`^${entry}[./]`, 'u').test(specifier);
}

const importDirections = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      unlisted: '{{file}} lies in no layer: add its folder to LAYERS in eslint.config.js.',
      relative: 'Write `#{{target}}`: a relative import stays inside {{layer}}.',
      direction: '{{layer}} may not import `{{specifier}}`. It may import: {{allowed}}.',
    },
  },
  create(context) {
    const file = path.relative(context.cwd, context.physicalFilename).replaceAll(path.sep, '/');
    const layer = layerOf(file);

    function check(node) {
      if (typeof node?.value !== 'string') return;
      const specifier = isBuiltin(node.value)
        ? `node:${node.value.replace(/^node:/u, '')}`
        : node.value;
      if (layer === undefined) {
        if (file.startsWith('src/'))
          context.report({ node, messageId: 'unlisted', data: { file } });
        return;
      }
      const relative = specifier.startsWith('.');
      const target = relative
        ? path.posix.join(path.posix.dirname(file), specifier)
        : specifier.slice(1);
      if (layerOf(target) === layer) return;
      if (relative) context.report({ node, messageId: 'relative', data: { layer, target } });
      else if (!LAYERS[layer].some((entry) => allows(entry, specifier))) {
        const allowed = LAYERS[layer].join(', ') || 'nothing';
        context.report({ node, messageId: 'direction', data: { layer, specifier, allowed } });
      }
    }

    return {
      ImportDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source),
    };
  },
};

/** Results must not depend on the moment, the machine, its zone or its language. */
const AMBIENT = Object.entries({
  'The clock comes in as a parameter.': [
    'NewExpression[callee.name="Date"][arguments.length=0]',
    'CallExpression[callee.name="Date"]',
    'MemberExpression[object.name=/^(Date|performance)$/][property.name="now"]',
  ],
  'This is local time: use the UTC method.': [
    'NewExpression[callee.name="Date"][arguments.length>1]',
    'MemberExpression[property.name=/^[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds)$/]',
    'MemberExpression[property.name="getTimezoneOffset"]',
  ],
  'Chance comes in as a parameter.': [
    'MemberExpression[object.name="Math"][property.name="random"]',
  ],
  'Name the locale.': [
    '[callee.object.name="Intl"][arguments.length=0]',
    '[callee.object.name="Intl"][arguments.0.type="Identifier"][arguments.0.name="undefined"]',
    'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
    'CallExpression[callee.property.name="localeCompare"][arguments.length<2]',
  ],
  'Name the time zone.': [
    '[callee.object.name="Intl"][callee.property.name="DateTimeFormat"][arguments.length=1]',
    'CallExpression[callee.property.name=/^toLocale(Date|Time)/][arguments.length=1]',
  ],
}).flatMap(([message, selectors]) => selectors.map((selector) => ({ selector, message })));

const DEFAULT_EXPORT = { selector: 'ExportDefaultDeclaration', message: 'Export by name.' };

const OUTSIDE = ['process', 'window', 'document', 'navigator', 'location', 'localStorage']
  .concat(['fetch', 'crypto', 'performance', 'setTimeout', 'setInterval', 'Buffer'])
  .map((name) => ({ name, message: 'The pure core knows no process, page, network or clock.' }));

export default defineConfig(
  globalIgnores(['dist', '.astro', '.cache', 'coverage', 'tests/fixtures/lint']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.astro'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: 'error',
      'max-lines': ['error', 200],
      'max-lines-per-function': ['error', 60],
      'max-params': ['error', 3],
    },
  },
  {
    files: ['**/*.ts', '**/*.js', '**/*.mjs', '**/*.astro'],
    plugins: {
      kelisim: {
        rules: { 'import-directions': importDirections, 'hard-coded-text': hardCodedText },
      },
    },
    rules: { 'kelisim/import-directions': 'error' },
  },
  {
    files: ['src/{components,layouts,pages}/**'],
    rules: { 'kelisim/hard-coded-text': 'error' },
  },
  {
    files: ['src/**', 'scripts/**', 'tests/**'],
    rules: { 'no-restricted-syntax': ['error', DEFAULT_EXPORT] },
  },
  {
    files: ['src/**'],
    ignores: ['src/build/**'],
    rules: { 'no-console': 'error', 'no-restricted-syntax': ['error', DEFAULT_EXPORT, ...AMBIENT] },
  },
  {
    files: ['src/lib/**', 'src/i18n/**'],
    rules: { 'no-restricted-globals': ['error', ...OUTSIDE] },
  },
  astro.configs.recommended,
  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-set-html-directive': 'error',
      'astro/no-unsafe-inline-scripts': 'error',
      'astro/no-unused-css-selector': 'error',
      'astro/prefer-class-list-directive': 'error',
      'max-lines': ['error', 150],
    },
  },
  {
    // Types that only `astro check` knows: of components and of `astro:content`.
    files: [
      ...['**/*.astro', '**/*.astro/*.ts', 'src/{collections,pages}/**', 'src/content.config.ts'],
      'tests/astro/**',
    ],
    extends: [tseslint.configs.disableTypeChecked],
  },
  { files: ['src/pages/**'], rules: { 'max-lines': ['error', 50] } },
  {
    files: ['tests/**'],
    rules: {
      // Vitest's matchers are `any`; `describe` and `it.each` are long functions of many parameters.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      'max-lines-per-function': 'off',
      'max-params': 'off',
    },
  },
  prettier,
);
