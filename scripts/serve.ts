import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { commandLine } from '#scripts/command-line.ts';
import sirv from 'sirv';
import { toldHosts } from '#src/hosting/told.ts';
import { typeOf } from '#src/hosting/type.ts';

export interface RunningServer {
  /** Address with `/` at the end. */
  readonly url: string;
  /** Ends open connections too. */
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site on this machine as its host would: `/x` leads to `/x/`, an unknown address gets
 * `404.html` with status 404. Files are read when asked for, so a rebuilt site needs no restart.
 * @param port 0 for any free one.
 * @throws Error with the code `ENOENT` when there is no site in the folder, `EADDRINUSE` when the port is taken.
 */
export async function serve(directory: string, port: number): Promise<RunningServer> {
  const root = path.resolve(directory);
  if (!existsSync(path.join(root, 'index.html'))) {
    throw Object.assign(new Error(`No site in ${directory}`), { code: 'ENOENT' });
  }
  const servers = await listen(answer(root), port);
  const { port: actual } = servers[0].address() as { port: number };
  return {
    url: `http://localhost:${actual}/`,
    close: async () => {
      await Promise.all(servers.map(stop));
    },
  };
}

function answer(root: string): RequestListener {
  const notFound = path.join(root, '404.html');
  const told = toldHosts(root);
  const send = sirv(root, {
    dev: true,
    etag: true,
    dotfiles: false,
    setHeaders: (response, pathname) => {
      setHeaders(response, told().headers(decoded(pathname)));
      if (!response.hasHeader('Content-Type')) {
        const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
        response.setHeader('Content-Type', typeOf(file) ?? 'application/octet-stream');
      }
    },
  });
  return (request, response) => {
    const [pathname = '/', query] = (request.url ?? '/').split('?');
    const { headers, redirects } = told();
    const wanted = decoded(pathname);
    const moved = redirects.get(wanted);
    const folder = moved === undefined && !pathname.endsWith('/') && isFolder(root, pathname);
    const target = moved ?? (folder ? `${pathname.replace(/^\/+/u, '/')}/` : null);
    if (target !== null) {
      setHeaders(response, headers(wanted));
      response.writeHead(301, { Location: `${target}${query ? `?${query}` : ''}` }).end();
      return;
    }
    const lost = (): void => {
      setHeaders(response, headers('/404.html'));
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
    };
    if (UNSERVED.test(wanted)) lost();
    else send(request, response, lost);
  };
}

/** Files that tell hosts what to do, and are not handed out. */
const UNSERVED = /^\/_(?:headers|redirects)$/u;

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** The path as hosts compare it; one that cannot be decoded fits nothing. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function isFolder(root: string, pathname: string): boolean {
  try {
    const folder = path.join(root, decodeURIComponent(pathname));
    return folder.startsWith(root + path.sep) && statSync(folder).isDirectory();
  } catch {
    return false;
  }
}

/** Listens on both loopback addresses: whichever `localhost` means to a program, it meets this site. */
async function listen(listener: RequestListener, port: number): Promise<[Server, ...Server[]]> {
  const first = await listenOn('127.0.0.1', port, listener);
  if (port === 0) return [first];
  try {
    return [first, await listenOn('::1', port, listener)];
  } catch (error) {
    if (codeOf(error) !== 'EADDRINUSE') return [first];
    await stop(first);
    throw error;
  }
}

async function listenOn(host: string, port: number, listener: RequestListener): Promise<Server> {
  const server = createServer(listener).listen(port, host);
  await once(server, 'listening');
  return server;
}

async function stop(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

interface Options {
  readonly directory: string;
  readonly port: number;
}

function readOptions(): Options {
  const { values } = commandLine({
    options: { port: { type: 'string' }, 'out-dir': { type: 'string' } },
  });
  return {
    directory: values['out-dir'] ?? process.env['OUT_DIR'] ?? 'dist',
    port: Number(values.port ?? process.env['PORT'] ?? 4321),
  };
}

async function main({ directory, port }: Options): Promise<void> {
  try {
    const { url, close } = await serve(directory, port);
    console.log(`The archive is at ${url} (Ctrl+C stops it)`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
  } catch (error) {
    if (codeOf(error) === 'ENOENT') {
      fail(`There is no site in "${directory}". Build it first: npm run build`);
    } else if (codeOf(error) === 'EADDRINUSE') {
      fail(
        `Port ${port} is taken, perhaps by this site in another window. ` +
          `Stop that program or choose another port: npm start -- --port ${port + 1}`,
      );
    } else fail(error);
  }
}

function fail(reason: unknown): void {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 1;
}

if (import.meta.main) {
  try {
    await main(readOptions());
  } catch (error) {
    fail(error);
  }
}
