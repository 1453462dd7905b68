import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '#src/build/folder.ts';
import { inspect } from '#src/check/inspection.ts';
import { buildSite } from '#src/build/site.ts';
import { stream, type Random } from '#src/corpus/random.ts';
import { CODE_EDITS, CONTENT_EDITS } from './edit.ts';
import { closePlace, openPlace, optionsFor, resetContent, type Place } from './place.ts';

/** What a run of the property has seen. */
export interface Campaign {
  readonly edits: number;
  /** Over all builds after an edit. */
  readonly pages: number;
  readonly rendered: number;
  /** What was not as a clean build has it: the sequence, its edits so far, some files. */
  readonly failures: readonly string[];
}

export interface Plan {
  readonly sequences: number;
  readonly edits: number;
  readonly seed: number;
  /** How often an edit is one of the code. */
  readonly codeShare: number;
  /** Told after each edit. */
  readonly progress?: (done: number) => void;
}

/**
 * Sequences of random edits; after each the site is built upon the former one, and from nothing, and both are
 * compared byte for byte. The archive of each sequence is the one of the fixtures; the site that it is built upon is
 * that of the sequence before.
 */
export async function campaign({
  sequences,
  edits,
  seed,
  codeShare,
  progress,
}: Plan): Promise<Campaign> {
  const place = openPlace();
  const seen = { edits: 0, pages: 0, rendered: 0, failures: [] as string[] };
  try {
    await buildSite(place.root, optionsFor(place, 'kept'));
    for (let sequence = 1; sequence <= sequences; sequence++) {
      resetContent(place);
      const random = stream('property', seed, sequence);
      const story: string[] = [];
      for (let edit = 0; edit < edits; edit++) {
        story.push(edited(place, random, codeShare));
        const kept = await built(place, 'kept');
        const differing = await differences(place);
        if (differing.length > 0) {
          const some = differing.slice(0, 5).join(', ');
          seen.failures.push(`sequence ${sequence}: ${story.join('; ')}: ${some}`);
        }
        seen.edits += 1;
        seen.pages += kept.all;
        seen.rendered += kept.rendered;
        progress?.(seen.edits);
      }
    }
  } finally {
    closePlace(place);
  }
  return seen;
}

/** Makes an edit that the check accepts; others are taken back. */
function edited(place: Place, random: Random, codeShare: number): string {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const before = path.join(place.folder, 'before');
    rmSync(before, { recursive: true, force: true });
    cpSync(place.content, before, { recursive: true, preserveTimestamps: true });
    const edit = random.pick(random.chance(codeShare) ? CODE_EDITS : CONTENT_EDITS);
    const told = edit(place, random);
    if (told !== null && isAccepted(place)) return told;
    rmSync(place.content, { recursive: true });
    cpSync(before, place.content, { recursive: true, preserveTimestamps: true });
  }
  throw new Error('No edit was accepted.');
}

const MOST_ATTEMPTS = 20;

function isAccepted({ content }: Place): boolean {
  return inspect(content).problems.every(({ severity }) => severity !== 'error');
}

async function built(place: Place, name: string) {
  const { pages, inspection } = await buildSite(place.root, optionsFor(place, name));
  if (!pages) throw new Error(inspection.problems.map(({ message }) => message).join('\n'));
  return pages;
}

/** Files in which the kept site differs from one built from nothing; both come from the same bundle of the code. */
async function differences(place: Place): Promise<string[]> {
  const [kept, clean] = [optionsFor(place, 'kept'), optionsFor(place, 'clean')];
  rmSync(path.join(place.folder, 'clean'), { recursive: true, force: true });
  cpSync(path.join(kept.cacheDir, 'build/bundle'), path.join(clean.cacheDir, 'build/bundle'), {
    recursive: true,
  });
  await built(place, 'clean');
  const files = new Set([...filesBelow(kept.outDir), ...filesBelow(clean.outDir)]);
  return [...files].filter((file) => {
    const [a, b] = [path.join(kept.outDir, file), path.join(clean.outDir, file)];
    return !existsSync(a) || !existsSync(b) || !readFileSync(a).equals(readFileSync(b));
  });
}
