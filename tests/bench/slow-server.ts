import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';

/** A phone on 4G: 1.6 Mbit/s shared by all answers, and 150 ms until each begins. */
const BYTES_PER_MILLISECOND = 1_600_000 / 8 / 1000;
const LATENCY = 150;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface SlowServer {
  url: string;
  /** Sent so far, by path. */
  sent: Map<string, number>;
  close: () => Promise<void>;
}

/** Serves a site over a slow line, another folder in place of its index. */
export async function slowServer(
  site: string,
  indexPath: string,
  index: string,
): Promise<SlowServer> {
  const sent = new Map<string, number>();
  let free = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inIndex = pathname.startsWith(indexPath);
    const folder = inIndex ? index : site;
    const rest = inIndex ? pathname.slice(indexPath.length) : pathname;
    const file = path.join(folder, rest.endsWith('/') ? `${rest}index.html` : rest);
    const send = async () => {
      const content = await readFile(file).catch(() => null);
      const type = TYPES[path.extname(file)];
      const body = content && type ? brotli(content) : (content ?? Buffer.from('Not found'));
      const start = Math.max(performance.now() + LATENCY, free);
      free = start + body.length / BYTES_PER_MILLISECOND;
      sent.set(pathname, (sent.get(pathname) ?? 0) + body.length);
      await wait(free - performance.now());
      response.writeHead(content ? 200 : 404, {
        'Content-Type': type ?? 'application/octet-stream',
        ...(content && type ? { 'Content-Encoding': 'br' } : {}),
        'Cache-Control': 'max-age=3600',
      });
      response.end(body);
    };
    void send();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    sent,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const brotli = (content: Buffer): Buffer =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
