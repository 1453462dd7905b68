import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { RunningServer } from '#scripts/serve.ts';

/** What hosts compress with while they answer; files compressed beforehand are smaller. */
const QUALITY = 5;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves a site as a host does that compresses texts, so that a browser can count what comes over the wire. */
export async function serveBrotli(site: string): Promise<RunningServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(site, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    const isText = /text|json|javascript|svg/u.test(type);
    const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
    const bytes = readFileSync(file);
    response.writeHead(200, {
      'Content-Type': type,
      ...(isText ? { 'Content-Encoding': 'br' } : {}),
    });
    response.end(isText ? brotliCompressSync(bytes, { params }) : bytes);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return {
    url: `http://localhost:${port}/`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
