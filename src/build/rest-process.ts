import { writeFileSync } from 'node:fs';
import { openCheckCache } from '#src/check/cache.ts';
import { documentsDigest } from '#src/content-tree/digest.ts';
import { readTree } from '#src/content-tree/tree.ts';
import { readLedger } from '#src/history/ledger.ts';
import { toArchive } from '#src/lib/graph/archive.ts';
import { toHistory } from '#src/lib/history/chronicle.ts';
import { readRecords } from '#src/schemas/records.ts';
import { endWithParent } from './orphan.ts';
import { makeRest } from './rest.ts';
import type { RestOrder, RestReport } from './rest-helper.ts';

/** The process that makes what needs no page; it ends with 1 when something fails. */
endWithParent();
const { report, ...making } = JSON.parse(process.argv[2] ?? '') as RestOrder;
try {
  const { archive, documents } = read(making.options);
  const made: RestReport = { documents, packing: await makeRest(archive, making) };
  writeFileSync(report, JSON.stringify(made));
} catch (error) {
  console.error(error);
  process.exit(1);
}

/** Apart, so that neither the documents nor the memory of the check stay while the index is made. */
function read({ contentDir, cacheDir }: RestOrder['options']) {
  const cache = openCheckCache(cacheDir, Date.now());
  const { documents } = readTree(contentDir, { cache });
  const { records } = readRecords(documents, cache.valid);
  const history = toHistory(readLedger(contentDir).entries);
  return { archive: toArchive(records, history), documents: documentsDigest(documents) };
}
