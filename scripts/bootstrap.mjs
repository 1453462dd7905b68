/**
 * Entry of `npm start` and `npm test`. Runs on the machine's own Node, before anything is installed, so it is
 * plain JavaScript without dependencies. It installs what is missing and hands over to the pinned Node.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const MODULES = path.join(ROOT, 'node_modules');
/** The oldest Node that can run this file and npm's install. */
const OWN_NODE = [20, 0];
/** The oldest Node on which every dependency runs; needed only where no pinned Node can be installed. */
const FULL_NODE = [24, 16];

const COMMANDS = {
  start: { dev: false, scripts: ['build.ts', 'serve.ts'] },
  test: { dev: true, scripts: ['test.ts'] },
};

/** Ends the process with a sentence that says what happened and what to do. */
function fail(sentence, code = 1) {
  console.error(`\n${sentence}\n`);
  process.exit(code);
}

function isAtLeast(version, [major, minor]) {
  const [ownMajor, ownMinor] = version.replace(/^v/u, '').split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

function readLock(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

const lockedPackages = () => readLock(path.join(ROOT, 'package-lock.json'));

/**
 * Folders of the packages that `package-lock.json` asks for and `node_modules` lacks or holds in another
 * version. An absent optional package counts only if it is the pinned Node: npm leaves out the builds for
 * other platforms.
 */
function missingPackages(dev) {
  const wanted = lockedPackages();
  const installed = readLock(path.join(MODULES, '.package-lock.json'));
  return Object.keys(wanted).filter((folder) => {
    const { version, integrity, optional, devOptional, ...entry } = wanted[folder];
    if (folder === '' || (!dev && entry.dev)) return false;
    const found = existsSync(path.join(ROOT, folder)) ? installed[folder] : undefined;
    if (found) return found.version !== version || found.integrity !== integrity;
    return folder === pinnedFolder() || !(optional || devOptional);
  });
}

/** Folder of the npm package that carries Node for this platform; it need not exist. */
function pinnedFolder() {
  return `node_modules/node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
}

function install(dev) {
  console.log('Installing what is missing …');
  const options = [
    dev ? '--include=dev' : '--omit=dev',
    '--loglevel=error',
    '--no-audit',
    '--no-fund',
  ];
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const { status, error } = spawnSync(command, [...first, 'ci', ...options], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (error) {
    fail(`npm could not be started: ${error.message}. Install Node.js with npm and try again.`);
  }
  if (status === 0) return;
  fail(
    `The dependencies could not be installed: npm ended with code ${status}, its message is above. ` +
      'Check the network, the free disk space and the right to write into this folder, then try again.',
    status ?? 1,
  );
}

/** Path of a Node that runs everything: the pinned one, else the machine's own if it is new enough. */
function findNode() {
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  const pinned = path.join(ROOT, pinnedFolder(), 'bin', binary);
  if (existsSync(pinned) && spawnSync(pinned, ['--version']).status === 0) return pinned;
  if (isAtLeast(process.version, FULL_NODE)) return process.execPath;
  return fail(
    `No pinned Node runs on this platform (${process.platform} ${process.arch}), and this Node is ` +
      `${process.version}. Install Node ${FULL_NODE.join('.')} or newer from https://nodejs.org/ and try again.`,
  );
}

function environment() {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const folders = [path.join(MODULES, '.bin'), process.env[name]].filter(Boolean);
  return { ...process.env, [name]: folders.join(path.delimiter) };
}

/** Runs a script of this folder; resolves to its exit code, or 128 and the number of the signal that ended it. */
function run(node, script, parameters) {
  return new Promise((resolve) => {
    const file = path.join(ROOT, 'scripts', script);
    const child = spawn(node, [file, ...parameters], {
      cwd: ROOT,
      stdio: 'inherit',
      env: environment(),
    });
    const pass = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, pass);
    child.on('error', (error) => fail(`${script} could not be started: ${error.message}`));
    child.on('exit', (code, signal) => {
      for (const name of signals) process.off(name, pass);
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

async function main([name, ...parameters]) {
  if (!isAtLeast(process.version, OWN_NODE)) {
    fail(
      `Kelisim needs Node ${OWN_NODE[0]} or newer; this is ${process.version}. See https://nodejs.org/`,
    );
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) fail(`Usage: node scripts/bootstrap.mjs ${Object.keys(COMMANDS).join('|')}`, 2);
  if (missingPackages(command.dev).length > 0) {
    if (!(pinnedFolder() in lockedPackages())) findNode();
    install(command.dev);
    const missing = missingPackages(command.dev).filter((folder) => folder !== pinnedFolder());
    if (missing.length > 0) {
      fail(`npm reported success, but did not install ${missing.join(', ')}.`);
    }
  }
  const node = findNode();
  const last = command.scripts.at(-1);
  for (const script of command.scripts) {
    const code = await run(node, script, script === last ? parameters : []);
    if (code !== 0) return code;
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
