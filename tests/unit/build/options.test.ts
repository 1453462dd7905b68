import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseOptions } from '#src/build/options.ts';

describe('folders and address of a build', () => {
  test('have defaults in the working folder', () => {
    expect(parseOptions([], {})).toEqual({
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
    expect(parseOptions([], environment)).toEqual({
      contentDir: '/a',
      outDir: path.resolve('b'),
      cacheDir: '/c',
      siteUrl: 'https://kelisim.example/archive',
    });
  });

  test('an option wins over the environment, an empty variable is none', () => {
    const argv = ['--content-dir', '/x', '--site-url=http://localhost:8080'];
    expect(parseOptions(argv, { CONTENT_DIR: '/a', OUT_DIR: '' })).toMatchObject({
      contentDir: '/x',
      outDir: path.resolve('dist'),
      siteUrl: 'http://localhost:8080',
    });
  });

  test.each(['kelisim.example', 'ftp://kelisim.example', '/archive', 'https://'])(
    '%s is no address of a site',
    (text) => {
      expect(() => parseOptions([], { SITE_URL: text })).toThrow(`SITE_URL is “${text}”`);
    },
  );

  test('an unknown option is refused by name', () => {
    expect(() => parseOptions(['--contents', 'x'], {})).toThrow('--contents');
  });
});
