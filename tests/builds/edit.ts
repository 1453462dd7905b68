import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '#src/build/folder.ts';
import type { Random } from '#src/corpus/random.ts';
import type { Place } from './place.ts';

/** An edit as editors and programmers make them; says what it did, or `null` where there is nothing to do it to. */
export type Edit = (place: Place, random: Random) => string | null;

const SYLLABLES = ['ба', 'ло', 'ми', 'ре', 'ту', 'қа', 'шы', 'го', 'не', 'ва'];

const word = (random: Random): string =>
  Array.from({ length: 2 + random.below(3) }, () => random.pick(SYLLABLES)).join('');
const words = (random: Random): string =>
  Array.from({ length: 4 + random.below(6) }, () => word(random)).join(' ');

const recordsIn = ({ content }: Place, folder: string): string[] =>
  filesBelow(path.join(content, folder)).map((file) => `${folder}/${file}`);

const originals = (place: Place): string[] =>
  recordsIn(place, 'releases').filter((file) => read(place, file).includes('\nadded:'));

const read = ({ content }: Place, file: string): string =>
  readFileSync(path.join(content, file), 'utf8');

function write({ content }: Place, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
  writeFileSync(path.join(content, file), text);
}

function replace(file: string, pattern: RegExp, by: (found: string) => string): boolean {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(pattern, by);
  if (after !== before) writeFileSync(file, after);
  return after !== before;
}

/** A release with an agreement and a new organization, in some year. */
const add: Edit = (place, random) => {
  const id = `novost-${random.below(1e6)}`;
  const year = 2010 + random.below(12);
  write(
    place,
    `organizations/dom-${id}.md`,
    `---\nnames:\n  - text: ТОО «${word(random)}»\n    language: ru\n    basis: text\nkind: company\n---\n`,
  );
  write(
    place,
    `agreements/delo-${id}.md`,
    `---\nlanguage: ru\ntitle:\n  ru: ${words(random)}\nkind: memorandum\nkindAsGiven: меморандум\nparties:\n` +
      `  - organization: dom-${id}\n  - organization: northworks\nstages:\n  - stage: announced\n    source:\n` +
      `      release: ${id}\n---\n`,
  );
  write(
    place,
    `releases/${year}/${id}.ru.md`,
    `---\ntitle: ${words(random)}\nlead: ${words(random)}.\npublished: '${year}-0${1 + random.below(9)}-11'\n` +
      `agreements:\n  - delo-${id}\nsource: {}\nadded: '2022-01-10'\n---\n\n${words(random)}.\n`,
  );
  return `${id} is added in ${year}`;
};

const change: Edit = (place, random) => {
  const file = random.pick(recordsIn(place, random.pick(['releases', 'agreements', 'events'])));
  write(place, file, `${read(place, file).trimEnd()}\n\n${words(random)}.\n`);
  return `${file} has one more paragraph`;
};

const retitle: Edit = (place, random) => {
  const file = random.pick(recordsIn(place, 'releases'));
  const title = words(random);
  write(place, file, read(place, file).replace(/^title: .*$/mu, `title: ${title}`));
  return `${file} has another title`;
};

const remove: Edit = (place, random) => {
  const added = recordsIn(place, 'agreements').filter((file) => file.includes('/delo-novost-'));
  if (added.length === 0) return null;
  const id = random.pick(added).replace(/^.*\/delo-|\.md$/gu, '');
  const gone = ['releases', 'agreements', 'organizations']
    .flatMap((folder) => recordsIn(place, folder))
    .filter((file) => file.includes(id));
  for (const file of gone) rmSync(path.join(place.content, file));
  return `${id} is deleted`;
};

const translate: Edit = (place, random) => {
  const there = new Set(recordsIn(place, 'releases'));
  const free = originals(place)
    .filter((file) => file.endsWith('.ru.md'))
    .map((file) => file.replace('.ru.md', random.chance(0.5) ? '.kk.md' : '.en.md'))
    .filter((file) => !there.has(file));
  if (free.length === 0) return null;
  const file = random.pick(free);
  const text = `---\ntitle: ${words(random)}\nlead: ${words(random)}.\ntranslator: Kelisim\n---\n\n${words(random)}.\n`;
  write(place, file, text);
  return `${file} is translated`;
};

const move: Edit = (place, random) => {
  const file = random.pick(originals(place));
  const [, , name = ''] = file.split('/');
  const id = name.split('.')[0] ?? '';
  const year = String(2010 + random.below(12));
  const parts = recordsIn(place, 'releases').filter((part) => part.includes(`/${id}.`));
  const dated = read(place, file).replace(/^(?:published: .*\n)?(?=source:)/mu, '');
  const moved = dated
    .replace(/^published: .*\n/mu, '')
    .replace(/^source:/mu, `published: '${year}-05-06'\nsource:`);
  write(place, file, moved);
  mkdirSync(path.join(place.content, 'releases', year), { recursive: true });
  for (const part of parts) {
    const to = path.join(place.content, 'releases', year, path.basename(part));
    renameSync(path.join(place.content, part), to);
  }
  return `${id} is moved to ${year}`;
};

const renameOrganization: Edit = (place, random) => {
  const file = random.pick(recordsIn(place, 'organizations'));
  const name = `  - text: ТОО «${word(random)}»`;
  return replace(path.join(place.content, file), /^ {2}- text: .*$/mu, () => name)
    ? `${file} has another name`
    : null;
};

const taxonomy: Edit = (place, random) => {
  const file = path.join('taxonomies', random.pick(['kinds', 'sectors', 'regions']) + '.yaml');
  const lines = read(place, file).split('\n');
  const named = lines.flatMap((line, index) => (/^ {6}(?:ru|kk|en): /u.test(line) ? [index] : []));
  const at = random.pick(named);
  lines[at] = `${lines[at] ?? ''} ${word(random)}`;
  write(place, file, lines.join('\n'));
  return `${file} names something otherwise`;
};

const editorial: Edit = (place, random) => {
  const file = random.pick(recordsIn(place, 'pages'));
  write(place, file, `${read(place, file).trimEnd()}\n\n${words(random)}.\n`);
  return `${file} has one more paragraph`;
};

const template: Edit = ({ root }, random) => {
  const file = path.join(root, 'src/layouts/ReleaseLayout.astro');
  return replace(file, /<\/Base>/u, () => `<span hidden>${word(random)}</span></Base>`)
    ? 'the template of releases is changed'
    : null;
};

const message: Edit = ({ root }, random) =>
  replace(
    path.join(root, 'src/i18n/messages/ru/frame.ts'),
    /home: '.*'/u,
    () => `home: '${word(random)}'`,
  )
    ? 'a message is changed'
    : null;

const configuration: Edit = (place, random) => {
  place.siteUrl = `https://${random.pick(['one', 'two', 'three'])}.example`;
  return `the site stands at ${place.siteUrl}`;
};

/** Edits of the content: Astro has nothing to bundle for them. */
export const CONTENT_EDITS: readonly Edit[] = [
  ...[add, add, change, retitle, remove, translate, move, renameOrganization, taxonomy],
];

/** Edits after which Astro bundles anew. */
export const CODE_EDITS: readonly Edit[] = [template, message, configuration, editorial];
