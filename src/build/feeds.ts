import { hash } from 'node:crypto';
import type { FeedSource } from '#src/feeds/feeds.ts';
import type { FingerprintReader } from '#src/hosting/fingerprint.ts';
import type { Draft } from './draft.ts';
import type { PublishedSite } from './published.ts';
import type { TraceMemory } from './trace-memory.ts';

/** What earlier builds have left of feeds. */
interface FormerFeeds {
  readonly published: PublishedSite;
  readonly memory: TraceMemory;
  readonly reader: FingerprintReader;
}

/** Puts feeds into the site: those that are still right as they are published, the others made anew. */
export function placeFeeds(
  sources: Iterable<FeedSource>,
  draft: Draft,
  { published, memory, reader }: FormerFeeds,
): void {
  for (const { files, make } of sources) {
    const [name = '', of] = [files[0], files.join(' ')];
    const digests = memory.digestOf(name, of)?.split(' ');
    const isPublished = (file: string, at: number): boolean =>
      reader.hasRead(file, digests?.[at] ?? '', published.look(file));
    if (digests && files.every(isPublished)) {
      draft.keep(files);
      continue;
    }
    const { value: made, cells } = memory.trace(make);
    for (const { path, content } of made) draft.put(path, content);
    memory.learn(name, {
      ...{ of, cells },
      digest: made.map(({ content }) => hash('sha256', content)).join(' '),
    });
  }
}
