import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { refreshAddresses } from '#src/check/addresses.ts';
import { ADDRESSES_FILE } from '#src/lib/urls/address-list.ts';
import { CONTENT } from '#tests/fixtures/content-tree.ts';
import { build, type Built } from '#tests/site/build.ts';
import { newFolder } from './folder.ts';

const wharf = (name: string): string =>
  `---\nnames:\n  - text: ${name}\n    language: ru\n    basis: text\nkind: company\n---\n`;

const FILES = {
  [ADDRESSES_FILE]: '/organizations/верфь/\n',
  'redirects.yaml':
    'redirects:\n  - from: /organizations/верфь/\n    to: /organizations/northworks/\n',
  'organizations/stary-prichal.md': wharf('Старый причал'),
  'organizations/verf.md': wharf('Верфь на реке'),
};

/** A small archive that changes as archives do, and the sites that it is built into. */
export interface ChangingArchive {
  readonly site: string;
  readonly build: () => Promise<Built>;
  /** A record goes, another gets a new name by hand, a third is edited. */
  readonly change: () => void;
  /** What the editor owes: where the one leads, and why the other is gone. */
  readonly settle: (what: 'redirect' | 'tombstone') => void;
}

export function changingArchive(): ChangingArchive {
  const content = newFolder();
  cpSync(CONTENT, content, { recursive: true });
  for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(content, name), text);
  refreshAddresses(content);
  const folder = newFolder();
  const file = (name: string): string => path.join(content, name);
  const site = path.join(folder, 'dist');
  return {
    site,
    build: () =>
      build({ CONTENT_DIR: content, OUT_DIR: site, CACHE_DIR: path.join(folder, 'cache') }),
    change() {
      rmSync(file('organizations/stary-prichal.md'));
      renameSync(file('organizations/verf.md'), file('organizations/verf-na-reke.md'));
      const edited = file('organizations/northworks.md');
      const text = readFileSync(edited, 'utf8');
      writeFileSync(edited, text.replace('text: Northworks', 'text: Northworks Ltd'));
    },
    settle(what) {
      if (what === 'redirect') {
        const text = readFileSync(file('redirects.yaml'), 'utf8');
        const more = '  - from: /organizations/verf/\n    to: /organizations/verf-na-reke/\n';
        writeFileSync(file('redirects.yaml'), text + more);
      } else {
        const reason =
          'reason:\n      ru: Это повтор.\n      kk: Бұл қайталау.\n      en: A repeat.\n';
        writeFileSync(
          file('withdrawn.yaml'),
          `withdrawn:\n  - address: /organizations/stary-prichal/\n    date: '2020-05-06'\n    name:\n      ru: Старый причал\n    ${reason}`,
        );
      }
    },
  };
}
