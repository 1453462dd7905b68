/** Another program that makes a site of the same documents, as well as it can. */
export interface Peer {
  readonly name: string;
  /** Packages that it needs, by name and exact version; none when it is a program of the machine. */
  readonly packages: Readonly<Record<string, string>>;
  /** Files of its site by path; the documents lie in the folder `documents` beside them. */
  readonly files: Readonly<Record<string, string>>;
  /** A file that each folder of a year needs. */
  readonly yearFile?: { readonly name: string; readonly text: string };
  /** Builds the site from its folder into `out`; `packages` is where the packages of the peers are installed. */
  readonly line: (packages: string) => readonly [program: string, ...parameters: string[]];
  /** Folders in which it remembers something, apart from `out`. */
  readonly caches: readonly string[];
}

/** Into which every peer builds, from the folder of its site. */
export const OUT = 'out';
export const DOCUMENTS = 'documents';
