import { contentDigest, packed, type OutputFile } from '#src/search/index/output.ts';
import type { RecordSteps } from '#src/search/manifest.ts';

/** Which rows of all shards are translations of each other, as a file named after its content. */
export function recordFile(
  shards: readonly { documents: readonly { id: string }[] }[],
  shared: ReadonlySet<string>,
): OutputFile {
  const numbers = new Map([...shared].sort().map((id, number) => [id, number]));
  const steps: RecordSteps = shards.map(({ documents }) => {
    let before = 0;
    return documents.map(({ id }) => {
      const number = numbers.get(id);
      if (number === undefined) return null;
      const step = number - before;
      before = number;
      return step;
    });
  });
  const file = packed('records', steps);
  return { ...file, path: `records-${contentDigest([file])}.pack` };
}
