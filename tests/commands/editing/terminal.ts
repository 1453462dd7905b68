import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { onTestFinished } from 'vitest';

/** Keys that a person presses. */
export const KEY = {
  enter: '\r',
  down: '\u001b[B',
  escape: '\u001b',
  interrupt: '\u0003',
  clear: '\u0015',
} as const;

/** A person's side of a terminal. */
export interface Person {
  /** Waits until this has been shown since the last time. */
  readonly sees: (text: string) => Promise<void>;
  readonly types: (keys: string) => void;
}

/** Streams that say of themselves that they are a terminal, for a dialogue in the same process. */
export function pretendedTerminal() {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const screen = watched();
  const output = Object.assign(
    new Writable({
      write(chunk: Buffer, _, done) {
        screen.shows(chunk.toString());
        done();
      },
    }),
    { isTTY: true, columns: 100, rows: 40 },
  );
  const person: Person = { sees: screen.sees, types: (keys) => input.write(keys) };
  return { terminal: { input, output }, person };
}

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** `script` of util-linux opens a true pseudo-terminal without anything that npm would have to compile. */
const SCRIPT = ['/usr/bin/script', '/bin/script'].find(
  (file) => process.platform === 'linux' && existsSync(file),
);

/** Where there is no such program, the process is told that its pipes are a terminal. */
const PRETENCE = `data:text/javascript,${encodeURIComponent(
  'for (const s of [process.stdin, process.stdout]) Object.assign(s, ' +
    '{ isTTY: true, columns: 100, rows: 40, setRawMode: () => s })',
)}`;

/** Runs a script of the project in a terminal; `ended` is its exit code. */
export function inTerminal(
  script: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
): { readonly person: Person; readonly ended: Promise<number | null> } {
  const words = [path.join(ROOT, 'scripts', script), ...parameters];
  const command = [process.execPath, ...words].map((word) => `'${word}'`).join(' ');
  const [program, given] = SCRIPT
    ? [SCRIPT, ['--quiet', '--return', '--command', command, '/dev/null']]
    : [process.execPath, ['--import', PRETENCE, ...words]];
  const child = spawn(program, given, {
    cwd: ROOT,
    env: { ...process.env, TERM: 'xterm', CI: '', ...environment },
  });
  onTestFinished(() => {
    child.kill();
  });
  const screen = watched();
  child.stdout.on('data', (data: Buffer) => screen.shows(data.toString()));
  child.stderr.on('data', (data: Buffer) => screen.shows(data.toString()));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const types = (keys: string): void => void child.stdin.write(keys);
  return { person: { sees: screen.sees, types }, ended };
}

/** What a screen has shown and nobody has looked at yet. */
function watched() {
  let unseen = '';
  let look = (): void => undefined;
  return {
    shows(text: string): void {
      unseen += stripVTControlCharacters(text);
      look();
    },
    sees: (text: string): Promise<void> =>
      new Promise((resolve) => {
        look = () => {
          const at = unseen.indexOf(text);
          if (at === -1) return;
          unseen = unseen.slice(at + text.length);
          look = () => undefined;
          resolve();
        };
        look();
      }),
  };
}
