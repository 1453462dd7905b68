import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const PLATFORM = process.platform === 'win32' ? 'win' : process.platform;
const PINNED = `node_modules/node-${PLATFORM}-${process.arch}`;
const LOCK: Readonly<Record<string, object>> = {
  '': {},
  [PINNED]: { version: '24.0.0', integrity: 'n', optional: true },
  'node_modules/astro': { version: '7.0.0', integrity: 'a' },
  'node_modules/vitest': { version: '5.0.0', integrity: 'v', dev: true },
  'node_modules/other-platform': { version: '1.0.0', integrity: 'o', optional: true },
};

let root: string;

/** A clone in which the given packages are installed; the scripts and npm only tell what they were called with. */
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'kelisim-bootstrap-'));
  mkdirSync(path.join(root, 'scripts'));
  cpSync(path.resolve('scripts/bootstrap.mjs'), path.join(root, 'scripts/bootstrap.mjs'));
  write('package-lock.json', JSON.stringify({ packages: LOCK }));
  write('npm.js', "console.log('npm', process.argv.slice(2).join(' ')); process.exitCode = 7;");
  for (const name of ['build', 'serve', 'test']) {
    write(`scripts/${name}.ts`, `console.log('${name}', ...process.argv.slice(2));`);
  }
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(file: string, text: string): void {
  writeFileSync(path.join(root, file), text);
}

function install(...folders: string[]): void {
  for (const folder of folders) mkdirSync(path.join(root, folder), { recursive: true });
  mkdirSync(path.join(root, PINNED, 'bin'), { recursive: true });
  symlinkSync(process.execPath, path.join(root, PINNED, 'bin', path.basename(process.execPath)));
  const packages = Object.fromEntries([PINNED, ...folders].map((name) => [name, LOCK[name]]));
  write('node_modules/.package-lock.json', JSON.stringify({ packages }));
}

const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  npm_execpath: path.join(root, 'npm.js'),
});

function bootstrap(...parameters: string[]) {
  const file = path.join(root, 'scripts/bootstrap.mjs');
  const options = { env: environment(), encoding: 'utf8' } as const;
  return spawnSync(process.execPath, [file, ...parameters], options);
}

describe('what is installed', () => {
  it('installs nothing when all is there, neither for start nor for test', () => {
    install('node_modules/astro', 'node_modules/vitest');
    expect(bootstrap('start').stdout).toBe('build\nserve\n');
    expect(bootstrap('test').stdout).toBe('test\n');
  });

  it('needs the packages for development only to test', () => {
    install('node_modules/astro');
    expect(bootstrap('start').stdout).toBe('build\nserve\n');
    expect(bootstrap('test').stdout).toContain('npm ci --include=dev --loglevel=error');
  });

  it('installs without the packages for development to start', () => {
    expect(bootstrap('start').stdout).toContain('npm ci --omit=dev --loglevel=error');
  });

  it('installs again when the lock file asks for another version', () => {
    install('node_modules/astro');
    const packages = { ...LOCK, 'node_modules/astro': { version: '7.0.1', integrity: 'b' } };
    write('package-lock.json', JSON.stringify({ packages }));
    expect(bootstrap('start').stdout).toContain('npm ci');
  });

  it('installs again when a folder has gone', () => {
    install('node_modules/astro');
    rmSync(path.join(root, 'node_modules/astro'), { recursive: true });
    expect(bootstrap('start').stdout).toContain('npm ci');
  });

  it('explains a failed install, keeps its exit code and runs nothing', () => {
    const { status, stderr, stdout } = bootstrap('start');
    expect(status).toBe(7);
    expect(stderr).toContain('The dependencies could not be installed: npm ended with code 7');
    expect(stdout).not.toContain('build');
  });
});

describe('what is run', () => {
  beforeEach(() => {
    install('node_modules/astro', 'node_modules/vitest');
  });

  it('hands parameters to the last script', () => {
    expect(bootstrap('start', '--port', '80').stdout).toBe('build\nserve --port 80\n');
    expect(bootstrap('test', 'unit').stdout).toBe('test unit\n');
  });

  it('serves nothing after a failed build, whose exit code it keeps', () => {
    write('scripts/build.ts', 'process.exitCode = 3;');
    const { status, stdout } = bootstrap('start');
    expect(status).toBe(3);
    expect(stdout).toBe('');
  });

  it('puts the installed programs first on the path', () => {
    write('scripts/test.ts', "console.log(process.env.PATH?.split(require('path').delimiter)[0]);");
    expect(bootstrap('test').stdout.trim()).toMatch(/node_modules.\.bin$/u);
  });

  it('names the commands that there are', () => {
    const { status, stderr } = bootstrap('serve');
    expect(status).toBe(2);
    expect(stderr).toContain('start|test');
  });

  it('passes a signal on and waits for the end of the script', async () => {
    write(
      'scripts/test.ts',
      `process.on('SIGTERM', () => { console.log('tidied'); process.exit(5); });
       setInterval(() => undefined, 1000); console.log('ready');`,
    );
    const child = spawn(process.execPath, [path.join(root, 'scripts/bootstrap.mjs'), 'test'], {
      env: environment(),
    });
    const output: string[] = [];
    child.stdout.on('data', (data: Buffer) => output.push(data.toString()));
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([5, null]);
    expect(output.join('')).toContain('tidied');
  });
});
