import { cpSync } from 'node:fs';
import { inspect } from '#src/build/inspection.ts';
import { CONTENT, temporaryFolder } from '#tests/fixtures/content-tree.ts';

/** A copy of the small archive that a test may change. */
export function copy(): string {
  const folder = temporaryFolder();
  cpSync(CONTENT, folder, { recursive: true });
  return folder;
}

export const judge = (folder: string) => inspect(folder).problems;

export const errorsIn = (folder: string) =>
  judge(folder).filter(({ severity }) => severity === 'error');
