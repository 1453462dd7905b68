import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from '#tests/fixtures/content-tree.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** What the tests run with must not reach the preview. */
const UNSET = { SITE_URL: '', NODE_ENV: 'development', VITEST: '' };

/** A running `npm run dev`. */
export interface Preview {
  /** Status and text of a page as it is now. */
  readonly get: (address: string) => Promise<{ readonly status: number; readonly text: string }>;
  /** What a page that opens now hears from the server, message by message. */
  readonly open: () => Promise<readonly Message[]>;
  /** Everything in the terminal so far. */
  readonly printed: () => string;
}

/** A message of Vite to an open page. */
export interface Message {
  readonly type: string;
  readonly err?: { readonly message: string };
}

/** Starts the preview of a content folder; it ends with the test. */
export async function startPreview(contentDir: string): Promise<Preview> {
  const port = await freePort();
  const base = `http://localhost:${port}`;
  let printed = '';
  const child = spawn(process.execPath, ['scripts/dev.ts', '--port', String(port)], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...UNSET,
      CONTENT_DIR: contentDir,
      CACHE_DIR: temporaryFolder(),
      FORCE_COLOR: '0',
    },
  });
  onTestFinished(() => {
    child.kill();
  });
  await new Promise<void>((resolve, reject) => {
    const hear = (data: Buffer): void => {
      printed += data.toString();
      if (printed.includes('watching for file changes')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', (code) => reject(new Error(`It ended with ${code}:\n${printed}`)));
  });
  return {
    async get(address) {
      const response = await fetch(base + address);
      return { status: response.status, text: await response.text() };
    },
    open: () => openPage(base),
    printed: () => printed,
  };
}

/** Connects as the script of Vite in a page does. */
async function openPage(base: string): Promise<readonly Message[]> {
  const client = await (await fetch(`${base}/@vite/client`)).text();
  const token = /wsToken = "([^"]+)"/u.exec(client)?.[1] ?? '';
  const socket = new WebSocket(`${base.replace('http', 'ws')}/?token=${token}`, 'vite-hmr');
  onTestFinished(() => socket.close());
  const heard: Message[] = [];
  socket.addEventListener('message', ({ data }) => heard.push(JSON.parse(String(data)) as Message));
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  return heard;
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
