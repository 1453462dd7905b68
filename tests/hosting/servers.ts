import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { serve, type RunningServer } from '#scripts/serve.ts';
import { executableOf } from '#tests/runner/manifest.ts';
import { hasNginx } from '#tests/runner/nginx.ts';
import { newFolder } from './folder.ts';

/** Real hosts of a built site. */
export const SERVERS: Readonly<Record<string, (site: string) => Promise<RunningServer>>> = {
  'npm start': (site) => serve(site, 0),
  'wrangler pages dev': pagesDev,
  ...(hasNginx() ? { nginx } : {}),
};

/** Cloudflare Pages as Cloudflare's own program plays it, without a network. */
async function pagesDev(site: string): Promise<RunningServer> {
  const home = newFolder();
  const child = spawn(
    process.execPath,
    [
      ...[executableOf('wrangler'), 'pages', 'dev', site, '--ip', '127.0.0.1', '--port', '0'],
      ...['--inspector-port', '0', '--compatibility-date', '2026-01-01'],
      '--show-interactive-dev-session=false',
    ],
    {
      cwd: home,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      env: {
        ...process.env,
        ...{ HOME: home, XDG_CONFIG_HOME: home, WRANGLER_SEND_METRICS: 'false', CI: 'true' },
      },
    },
  );
  const ready = /Ready on (http:\/\/127\.0\.0\.1:\d+)/u;
  const [, address = ''] = await printed(child, ready);
  return { url: `${address}/`, close: () => end(child) };
}

async function nginx(site: string): Promise<RunningServer> {
  const folder = newFolder();
  const port = await freePort();
  const conf = path.join(folder, 'nginx.conf');
  mkdirSync(path.join(folder, 'temp'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/temp/${name};`,
  );
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    conf,
    `${user} daemon off; pid ${folder}/pid; error_log stderr notice; events {}
    http { access_log off; ${temporary.join(' ')}
      include ${site}/_hosting/nginx-http.conf;
      server { listen 127.0.0.1:${port}; root ${site}; include ${site}/_hosting/nginx-server.conf; }
    }`,
  );
  const child = spawn('nginx', ['-c', conf, '-p', folder, '-e', 'stderr'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  await printed(child, /start worker process \d/u);
  return { url: `http://127.0.0.1:${port}/`, close: () => end(child) };
}

/** Resolves when a process prints what is waited for. Rejects with all that it printed when it ends before. */
function printed(child: ChildProcess, wanted: RegExp): Promise<RegExpExecArray> {
  let output = '';
  return new Promise((resolve, reject) => {
    const take = (data: Buffer): void => {
      output += data.toString('utf8');
      const found = wanted.exec(output);
      if (found) resolve(found);
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.on('error', reject);
    child.on('exit', (code) => {
      reject(new Error(`It ended with ${code}:\n${output}`));
    });
  });
}

/** Ends a process and what it has started. */
async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  const ended = once(child, 'exit');
  process.kill(-child.pid, 'SIGTERM');
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
