import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A lock that is held; giving it back twice does nothing. */
export interface Lock {
  readonly release: () => void;
}

/**
 * Takes the lock that guards a folder: a file beside it with the number of the process that holds it. A lock whose
 * process is gone (killed, or from before a restart) is taken over. @throws when a living process holds it.
 */
export function lock(folder: string): Lock {
  const file = `${folder}.lock`;
  mkdirSync(path.dirname(file), { recursive: true });
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (created(file)) return { release: () => release(file) };
    const holder = holderOf(file);
    if (holder !== null && isAlive(holder)) {
      throw new Error(`Process ${holder} is working on ${folder}; wait until it has finished.`);
    }
    rmSync(file, { force: true });
  }
  throw new Error(`The lock ${file} is taken again and again; remove it if nothing is running.`);
}

/** A lock found dead may be taken by a third process before us; more than a few times is no chance. */
const ATTEMPTS = 5;

/** The file appears with its content in one step, so that nobody reads it empty. */
function created(file: string): boolean {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own);
  }
}

function release(file: string): void {
  if (holderOf(file) === process.pid) rmSync(file, { force: true });
}

function holderOf(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return Number.isSafeInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
