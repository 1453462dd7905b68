import { hash } from 'node:crypto';
import type { Document } from '#src/lib/document.ts';

/** SHA-256, lower-case hexadecimal. */
export function digest(data: string | Uint8Array): string {
  return hash('sha256', data);
}

/** Of all documents as they lie in the content. */
export const documentsDigest = (documents: readonly Document[]): string =>
  digest(documents.map(({ file, digest: own }) => `${file} ${own}`).join('\n'));
