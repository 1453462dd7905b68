import { readFileSync } from 'node:fs';
import path from 'node:path';
import { digest } from '#src/content-tree/digest.ts';
import { splitFrontmatter } from '#src/content-tree/frontmatter.ts';
import type { Archive } from '#src/lib/graph/archive.ts';
import { paragraphsOf } from '#src/markdown/paragraphs.ts';
import type { SearchDocument, SearchDocuments, SearchParagraph } from '#src/search/document.ts';
import { agreementDocuments } from '#src/search/records/agreement.ts';
import { editorialDocuments } from '#src/search/records/editorial.ts';
import { eventDocuments } from '#src/search/records/event.ts';
import { organizationDocuments } from '#src/search/records/organization.ts';
import { releaseDocuments } from '#src/search/records/release.ts';
import { seriesDocuments } from '#src/search/records/series.ts';

/** A file with a body; the digest is that of the body, or of all of an editorial page. */
interface Text {
  readonly file: string;
  readonly digest: string;
}

/** Components and expressions of MDX; between the tags of a component stands text. */
const MDX = /^(?:import|export)\s.*$|<\/?[A-Z][^>]*>|\{[^}]*\}/gmu;

/** Every page of a record as the index takes it in; bodies are read one at a time, each time anew. */
export const searchDocuments = (archive: Archive, contentDir: string): SearchDocuments => ({
  [Symbol.iterator]: () => documentsOf(archive, contentDir, () => true),
  having: (urls) => documentsOf(archive, contentDir, (url) => urls.has(url)),
});

function* documentsOf(
  archive: Archive,
  contentDir: string,
  isWanted: (url: string) => boolean,
): Generator<SearchDocument> {
  const text = ({ file, digest: expected }: Text): SearchParagraph[] => {
    const source = readFileSync(path.join(contentDir, file), 'utf8');
    const body = splitFrontmatter(source)?.body ?? '';
    const isPage = file.endsWith('.mdx');
    if (digest(isPage ? source : body) !== expected)
      throw new Error(`${file} changed while the site was built.`);
    if (!isPage) return paragraphsOf(body);
    // Pages in MDX have no anchors of ours.
    return paragraphsOf(body.replaceAll(MDX, '')).map((found) => ({ ...found, anchor: null }));
  };
  yield* releaseDocuments(archive, text, isWanted);
  yield* agreementDocuments(archive, text, isWanted);
  yield* organizationDocuments(archive);
  yield* eventDocuments(archive);
  yield* seriesDocuments(archive);
  yield* editorialDocuments(archive, text);
}
