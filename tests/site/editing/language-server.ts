import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A remark of a language server, lines and columns from 1. */
export interface Remark {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A language server as the editor's program talks to it. */
export interface LanguageServer {
  /** Asks for remarks on a text, which need not be on the disk. */
  readonly judge: (text: OpenText) => Promise<Remark[]>;
  /** Waits for remarks that the server sends of itself; with `some`, for the first that are not none. */
  readonly hear: (text: OpenText, wanted?: 'any' | 'some') => Promise<Remark[]>;
}

export interface OpenText {
  readonly uri: string;
  readonly languageId: 'yaml' | 'markdown';
  readonly text: string;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

interface Diagnostic {
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
  readonly message: string;
}

/** Folder of a package that comes with another package, wherever npm has put it. @throws when there is none. */
export function packageFolder(chain: readonly string[]): string {
  return chain.reduce(
    (parent, name) => {
      for (let folder = parent; ; folder = path.dirname(folder)) {
        const found = path.join(folder, 'node_modules', name);
        if (existsSync(found)) return realpathSync(found);
        if (folder === path.dirname(folder)) throw new Error(`${name} is not installed.`);
      }
    },
    import.meta.dirname,
  );
}

/**
 * Starts a server and greets it; it ends with the test.
 * @param settings what it is told when it asks for the section of that name
 */
export async function startServer(
  program: string,
  initialize: object,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<LanguageServer> {
  const child = spawn(process.execPath, [program, '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  onTestFinished(() => {
    child.kill();
  });
  const waiting = new Map<number, (message: Message) => void>();
  let lastId = 0;
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const ask = (method: string, params: object): Promise<unknown> => {
    const id = ++lastId;
    send({ id, method, params });
    return new Promise((resolve, reject) => {
      waiting.set(id, ({ result, error }) => {
        if (error === undefined) resolve(result);
        else reject(new Error(`${method}: ${JSON.stringify(error)}`));
      });
    });
  };
  const listeners = new Map<string, (items: readonly Diagnostic[]) => void>();
  readMessages(child.stdout, ({ id, method, params, ...answer }) => {
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: Diagnostic[] };
      listeners.get(uri)?.(diagnostics);
    }
    if (id === undefined) return;
    if (method === undefined) waiting.get(id)?.(answer);
    else send({ id, result: answerTo(method, params, settings) });
  });
  await ask('initialize', initialize);
  send({ method: 'initialized', params: {} });
  let version = 0;
  const open = (text: OpenText): void => {
    const textDocument = { ...text, version: ++version };
    send({ method: 'textDocument/didOpen', params: { textDocument } });
  };
  return {
    async judge(text) {
      open(text);
      const textDocument = { uri: text.uri };
      const answer = await ask('textDocument/diagnostic', { textDocument });
      send({ method: 'textDocument/didClose', params: { textDocument } });
      return (answer as { items: Diagnostic[] }).items.map(toRemark);
    },
    hear: (text, wanted = 'any') =>
      new Promise((resolve) => {
        listeners.set(text.uri, (items) => {
          if (wanted === 'any' || items.length > 0) resolve(items.map(toRemark));
        });
        open(text);
      }),
  };
}

const toRemark = ({ range: { start }, message }: Diagnostic): Remark => ({
  line: start.line + 1,
  column: start.character + 1,
  message,
});

function answerTo(
  method: string,
  params: unknown,
  settings: Readonly<Record<string, unknown>>,
): unknown {
  if (method !== 'workspace/configuration') return null;
  const { items } = params as { items: { section?: string }[] };
  return items.map(({ section = '' }) => settings[section] ?? null);
}

/** Takes messages out of the stream as they become whole. */
function readMessages(stream: NodeJS.ReadableStream, take: (message: Message) => void): void {
  let bytes = Buffer.alloc(0);
  stream.on('data', (data: Buffer) => {
    bytes = Buffer.concat([bytes, data]);
    for (;;) {
      const end = bytes.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/u.exec(bytes.toString('latin1', 0, end))?.[1]);
      if (end === -1 || bytes.length < end + 4 + length) return;
      take(JSON.parse(bytes.toString('utf8', end + 4, end + 4 + length)) as Message);
      bytes = bytes.subarray(end + 4 + length);
    }
  });
}
