import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readOptions } from '#src/build/options.ts';

describe('folders and address of a build', () => {
  test('have defaults in the working folder', () => {
    expect(readOptions({}, {})).toEqual({
      contentDir: path.resolve('content'),
      outDir: path.resolve('dist'),
      cacheDir: path.resolve('.cache'),
      siteUrl: 'https://kelisim.example',
    });
  });

  test('come from the environment', () => {
    const environment = {
      CONTENT_DIR: '/a',
      OUT_DIR: 'b',
      CACHE_DIR: '/c',
      SITE_URL: 'https://kelisim.example/archive/',
    };
    expect(readOptions({}, environment)).toEqual({
      contentDir: '/a',
      outDir: path.resolve('b'),
      cacheDir: '/c',
      siteUrl: 'https://kelisim.example/archive',
    });
  });

  test('an option wins over the environment, an empty variable is none', () => {
    const given = { 'content-dir': '/x', 'site-url': 'http://localhost:8080' };
    expect(readOptions(given, { CONTENT_DIR: '/a', OUT_DIR: '' })).toMatchObject({
      contentDir: '/x',
      outDir: path.resolve('dist'),
      siteUrl: 'http://localhost:8080',
    });
  });

  test.each(['kelisim.example', 'ftp://kelisim.example', '/archive', 'https://'])(
    '%s is no address of a site',
    (text) => {
      expect(() => readOptions({}, { SITE_URL: text })).toThrow(`SITE_URL is “${text}”`);
    },
  );
});
