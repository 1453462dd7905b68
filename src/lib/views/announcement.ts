import type { Locale } from '#src/site.ts';
import { must, type Archive } from '../graph/archive.ts';
import type { Body } from '../records/body.ts';
import { linkTo, type Link } from './link.ts';

/** Where the text of a release speaks of an agreement. The words stay on disk: the page takes them from there. */
export interface Announcement {
  /** To the release in the language of `lang`. */
  readonly release: Link;
  readonly lang: Locale;
  readonly body: Pick<Body, 'file' | 'digest'>;
  /** The link in the body by which it speaks of the agreement: `agreement:x`. */
  readonly target: string;
}

/** The text in the language of the page, else the original; none where no text links to the agreement. */
export function announcement(
  archive: Archive,
  locale: Locale,
  { agreement, release }: { readonly agreement: string; readonly release: string },
): Announcement[] {
  const { texts, language } = must(archive.releases, release);
  const target = `agreement:${agreement}`;
  const lang = [locale, language].find((each) => texts[each]?.body.links.includes(target));
  const body = lang && texts[lang]?.body;
  if (!lang || !body) return [];
  const { file, digest } = body;
  return [
    { release: linkTo(archive, lang, ['releases', release]), lang, body: { file, digest }, target },
  ];
}
