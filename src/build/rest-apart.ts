import { readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './child.ts';
import type { Draft, Share } from './draft.ts';
import type { Making } from './rest.ts';

/** What the process is given, as JSON. */
export interface RestOrder extends Making {
  /** Folder of the next site. */
  readonly next: string;
  /** Digest of the documents that the pages are made of. */
  readonly content: string;
  /** Where to write what was made. */
  readonly share: string;
}

/**
 * The same as `addRest` in a process of its own, which reads the archive from the memory of the check: so it has a
 * core to itself, and the memory of index and graph do not add up. @throws when the content is another meanwhile.
 */
export async function addRestApart(
  root: string,
  draft: Draft,
  { content, ...making }: Making & Pick<RestOrder, 'content'>,
): Promise<void> {
  const share = path.join(making.options.cacheDir, 'build/rest.json');
  const order: RestOrder = { ...making, next: draft.folder, content, share };
  await run(root, {
    script: 'rest-process.ts',
    failure: 'The index, the data or the feeds could not be made',
    parameters: [JSON.stringify(order)],
    environment: {},
  });
  draft.adopt(JSON.parse(readFileSync(share, 'utf8')) as Share);
}
