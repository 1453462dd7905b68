/** Answers to addresses, each asked once in a crawl. */
export interface Crawl {
  /** Addresses that were read, from the root. */
  readonly read: readonly string[];
  /** What led nowhere: address, status and the page that leads there. */
  readonly broken: readonly string[];
}

const LINK = /\s(?:href|src)="(\/[^"#?]*)/gu;

/** Reads pages from the first one on and everything that they lead to on the same host, at most `most` of it. */
export async function crawl(root: string, most = Infinity): Promise<Crawl> {
  const from = new Map([['/', '']]);
  const broken: string[] = [];
  const read: string[] = [];
  for (const [address, page] of from) {
    if (read.length >= most) break;
    read.push(address);
    const response = await fetch(new URL(address, root));
    const text = await response.text();
    if (response.status !== 200) broken.push(`${response.status} ${address} of ${page}`);
    if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
    // A page cut off in the middle has no end.
    if (!text.trimEnd().endsWith('</html>')) broken.push(`${address} has no end`);
    for (const [, href = ''] of text.matchAll(LINK)) if (!from.has(href)) from.set(href, address);
  }
  return { read, broken };
}
