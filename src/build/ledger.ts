import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'astro/zod';

/** Size and time of a published file, by which a later build knows that nobody has touched it. */
const fileStatus = z.tuple([z.number(), z.number()]);
export type FileStatus = z.infer<typeof fileStatus>;

const ledger = z.object({
  version: z.literal(2),
  /** Digest of all that renders and of the names of what pages load. */
  renderer: z.string(),
  /** Published folder that the ledger speaks of. */
  outDir: z.string(),
  /** View digest and file status by address. */
  pages: z.record(z.string(), z.tuple([z.string(), fileStatus])),
});
export type Ledger = z.infer<typeof ledger>;

/** The ledger of the last build, or `null` when there is none that this version can trust. */
export function readLedger(file: string): Ledger | null {
  try {
    return ledger.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Replaces the ledger in one step. */
export function writeLedger(file: string, value: Ledger): void {
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, JSON.stringify(value));
  renameSync(temporary, file);
}

/** @param look How the file looks now. */
export const sameStatus = (
  status: FileStatus | undefined,
  look: { readonly size: number; readonly mtimeMs: number } | null,
): boolean => status !== undefined && status[0] === look?.size && status[1] === look.mtimeMs;
