import { hash } from 'node:crypto';
import type { FileSource } from '#src/lib/site-file.ts';
import type { Parcel } from './parcel.ts';
import type { TraceMemory } from './trace-memory.ts';

/** What earlier builds have left of such files. */
interface Former {
  /** Whether the published site has a file with this digest. */
  readonly isPublished: (file: string, sha256: string) => boolean;
  readonly memory: TraceMemory;
}

/** Puts files into the site: those that are still right as they are published, the others made anew. */
export function placeSources(
  sources: Iterable<FileSource>,
  { put, keep }: Pick<Parcel, 'put' | 'keep'>,
  { isPublished, memory }: Former,
): void {
  for (const { files, make } of sources) {
    const [name = '', of] = [files[0], files.join(' ')];
    const digests = memory.digestOf(name, of)?.split(' ');
    if (digests && files.every((file, at) => isPublished(file, digests[at] ?? ''))) {
      for (const file of files) keep(file);
      continue;
    }
    const { value: made, cells } = memory.trace(make);
    for (const { path, content } of made) put(path, content);
    memory.learn(name, {
      ...{ of, cells },
      digest: made.map(({ content }) => hash('sha256', content)).join(' '),
    });
  }
}
