import { readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

interface Manifest {
  readonly scripts: Readonly<Partial<Record<string, string>>>;
  readonly bin: string | Readonly<Partial<Record<string, string>>>;
}

/** The commands of a script in `package.json`: plain words, commands joined by `&&`. @throws when there is none. */
export function commandsOf(script: string): [program: string, ...parameters: string[]][] {
  const text = readManifest(ROOT).scripts[script];
  if (!text) throw new Error(`package.json has no script "${script}".`);
  return text.split(' && ').map((line) => {
    const [program = '', ...parameters] = line.split(' ');
    return [program, ...parameters];
  });
}

/** The file that the program of an installed package runs; package and program have one name. */
export function executableOf(program: string): string {
  const folder = path.join(ROOT, 'node_modules', program);
  const { bin } = readManifest(folder);
  return path.join(folder, (typeof bin === 'string' ? bin : bin[program]) ?? '');
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
}
