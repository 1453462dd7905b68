import path from 'node:path';
import { DOCUMENTS, OUT, type Peer } from './peer.ts';

/** No template engine looks at the documents, and templates are functions: nothing is faster with it. */
const CONFIGURATION = `
export default function (config) {
  config.addCollection('years', (api) =>
    ['releases', 'agreements'].flatMap((kind) => {
      const years = Map.groupBy(api.getFilteredByTag(kind), ({ filePathStem }) => filePathStem.split('/')[2]);
      return [...years].map(([year, items]) => ({ kind, year, items }));
    }),
  );
  return {
    dir: { input: '${DOCUMENTS}', includes: '../layouts', output: '${OUT}' },
    templateFormats: ['md', '11ty.js'],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
`;

const FRAME = `
export const escaped = (text) => String(text).replace(/[&<>]/g, (sign) => '&#' + sign.codePointAt(0) + ';');
export const titleOf = ({ title }) => (typeof title === 'string' ? title : Object.values(title)[0]);
export const frame = (language, title, body) =>
  '<!doctype html><html lang="' + language + '"><head><meta charset="utf-8"><title>' + escaped(title) +
  '</title></head><body><main><h1>' + escaped(title) + '</h1>' + body + '</main></body></html>';
`;

const RELEASE = `
import { escaped, frame } from '../frame.js';
export function render({ title, lead, published, content, page }) {
  const language = page.fileSlug.split('.').at(-1);
  return frame(language, title, '<p>' + escaped(published ?? '') + '</p><p>' + escaped(lead ?? '') + '</p>' + content);
}
`;

const AGREEMENT = `
import { escaped, frame, titleOf } from '../frame.js';
export function render({ title, language, kindAsGiven, parties, subject, content }) {
  const names = (parties ?? []).map(({ organization, as }) => '<li>' + escaped(as ?? organization ?? '') + '</li>');
  const about = Object.values(subject ?? {}).map((text) => '<p>' + escaped(text) + '</p>');
  const facts = '<p>' + escaped(kindAsGiven ?? '') + '</p><ul>' + names.join('') + '</ul>' + about.join('');
  return frame(language, titleOf({ title }), facts + content);
}
`;

const LISTS = `
import { escaped, frame, titleOf } from '../frame.js';
export const data = {
  pagination: { data: 'collections.years', size: 1, alias: 'list' },
  eleventyExcludeFromCollections: true,
  permalink: ({ list }) => '/lists/' + list.kind + '/' + list.year + '/',
};
export function render({ list: { kind, year, items } }) {
  const rows = items.map(({ url, data }) => '<li><a href="' + url + '">' + escaped(titleOf(data)) + '</a></li>');
  return frame('en', kind + ' ' + year, '<ul>' + rows.join('') + '</ul>');
}
`;

const data = (kind: string): string =>
  `export default { layout: '${kind}.11ty.js', tags: '${kind}s' };\n`;

export const ELEVENTY: Peer = {
  name: 'Eleventy',
  packages: { '@11ty/eleventy': '3.1.8' },
  files: {
    'package.json': '{ "private": true, "type": "module" }\n',
    'eleventy.config.js': CONFIGURATION,
    'frame.js': FRAME,
    'layouts/release.11ty.js': RELEASE,
    'layouts/agreement.11ty.js': AGREEMENT,
    [`${DOCUMENTS}/lists.11ty.js`]: LISTS,
    [`${DOCUMENTS}/releases/releases.11tydata.js`]: data('release'),
    [`${DOCUMENTS}/agreements/agreements.11tydata.js`]: data('agreement'),
  },
  line: (packages) => [process.execPath, path.join(packages, '@11ty/eleventy/cmd.cjs'), '--quiet'],
  caches: ['.cache'],
};
