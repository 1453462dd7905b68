import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type RunningServer } from '#scripts/serve.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'kelisim-serve-'));
const site = path.join(folder, 'dist');
let server: RunningServer;

beforeAll(async () => {
  mkdirSync(path.join(site, 'о-проекте'), { recursive: true });
  for (const file of ['feed.xml', 'x.json', 'x.ics', 'x.wasm', 'x.webmanifest', 'x.pf_meta']) {
    writeFileSync(path.join(site, file), 'x');
  }
  writeFileSync(path.join(site, 'index.html'), 'home');
  writeFileSync(path.join(site, '404.html'), 'lost');
  writeFileSync(path.join(site, 'о-проекте/index.html'), 'about');
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  server = await serve(site, 0);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const get = (address: string): Promise<Response> =>
  fetch(server.url + address, { redirect: 'manual' });

describe('the served site', () => {
  it.each([
    ['', 'home'],
    ['о-проекте/', 'about'],
  ])('answers /%s with its page', async (address, text) => {
    const response = await get(address);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe(text);
  });

  it.each(['nowhere', 'nowhere/', '%zz', '..%2fsecret.txt', '%2e%2e/secret.txt'])(
    'answers /%s with the page for unknown addresses',
    async (address) => {
      const response = await get(address);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe('lost');
    },
  );

  it('leads to the address with a slash and keeps the query', async () => {
    const response = await get('о-проекте?q=1');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(`/${encodeURI('о-проекте')}/?q=1`);
  });

  it('leads to no other host', async () => {
    const response = await get('/о-проекте');
    expect(response.headers.get('location')).toBe(`/${encodeURI('о-проекте')}/`);
  });

  it.each([
    ['feed.xml', 'application/atom+xml; charset=utf-8'],
    ['x.json', 'application/json'],
    ['x.ics', 'text/calendar; charset=utf-8'],
    ['x.wasm', 'application/wasm'],
    ['x.webmanifest', 'application/manifest+json'],
    ['x.pf_meta', 'application/octet-stream'],
  ])('sends %s as %s', async (file, type) => {
    const response = await get(file);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
  });

  it('sends the headers and redirects that the site asks its host for', async () => {
    const headers = '/*\n  X-Kind: page\n/data/*\n  ! X-Kind\n  X-Kind: data\n';
    writeFileSync(path.join(site, '_headers'), headers);
    writeFileSync(path.join(site, '_redirects'), `${encodeURI('/прежний/')} /x.json 301\n`);
    mkdirSync(path.join(site, 'data'), { recursive: true });
    writeFileSync(path.join(site, 'data/x.csv'), 'x');
    const kind = async (address: string) => (await get(address)).headers.get('x-kind');
    expect(await Promise.all(['', 'nowhere', 'data/x.csv'].map(kind))).toEqual([
      'page',
      'page',
      'data',
    ]);
    const moved = await get('прежний/?q=1');
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/x.json?q=1']);
    expect((await get('_headers')).status).toBe(404);
  });

  it('has every file asked for again, unless the site says otherwise', async () => {
    const { headers } = await get('x.json');
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    const again = await fetch(`${server.url}x.json`, {
      headers: { 'If-None-Match': headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  it('shows what was built since it started', async () => {
    writeFileSync(path.join(site, 'new.json'), '{}');
    expect((await get('new.json')).status).toBe(200);
  });
});

describe('starting', () => {
  it('refuses a folder without a site', async () => {
    await expect(serve(path.join(folder, 'empty'), 0)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('refuses a taken port', async () => {
    const port = Number(new URL(server.url).port);
    await expect(serve(site, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
