import { writeFileSync } from 'node:fs';
import { openCheckCache } from '#src/check/cache.ts';
import { readTree } from '#src/content-tree/tree.ts';
import { documentsDigest } from '#src/content-tree/digest.ts';
import { readLedger } from '#src/history/ledger.ts';
import { toArchive } from '#src/lib/graph/archive.ts';
import { toHistory } from '#src/lib/history/chronicle.ts';
import { readRecords } from '#src/schemas/records.ts';
import { openDraft } from './draft.ts';
import { addRest } from './rest.ts';
import type { RestOrder } from './rest-apart.ts';

/** The process that makes what needs no page; it ends with 1 when something fails. */
const { options, renderer, next, content, share } = JSON.parse(process.argv[2] ?? '') as RestOrder;
try {
  const cache = openCheckCache(options.cacheDir, Date.now());
  const { documents } = readTree(options.contentDir, { cache });
  if (documentsDigest(documents) !== content)
    throw new Error('The content changed while the site was built.');
  const { records } = readRecords(documents, cache.valid);
  const history = toHistory(readLedger(options.contentDir).entries);
  const draft = openDraft(next, options.outDir);
  await addRest(toArchive(records, history), draft, { options, renderer });
  writeFileSync(share, JSON.stringify(draft.share()));
} catch (error) {
  console.error(error);
  process.exit(1);
}
