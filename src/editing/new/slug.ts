import slugify from '@sindresorhus/slugify';
import anyAscii from 'any-ascii';

/** Longest identifier that is made of a name; a person may choose a longer one. */
const LONGEST = 60;

/**
 * An identifier of a name: `Қазақстан Темір Жолы` becomes `qazaqstan-temir-zholy`. Latin small letters, digits and
 * hyphens, a letter first: where the name begins with a digit or has no letters, `noun` does.
 */
export function slugOf(name: string, noun: string): string {
  const latin = anyAscii(name).replace(/['’`"]/gu, '');
  const slug = shortened(slugify(latin, { decamelize: false }));
  if (slug === '') return noun;
  return /^[a-z]/u.test(slug) ? slug : `${noun}-${slug}`;
}

/** The identifier itself, or with the first number that makes it free. */
export function freeIdentifier(slug: string, isTaken: (id: string) => boolean): string {
  let id = slug;
  for (let number = 2; isTaken(id); number++) id = `${slug}-${number}`;
  return id;
}

/** Cut after the last whole word that fits. */
function shortened(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const end = slug.lastIndexOf('-', LONGEST);
  return slug.slice(0, end === -1 ? LONGEST : end);
}
