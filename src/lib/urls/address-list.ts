/** File of all addresses that were ever published, from the content folder; `npm run addresses` writes it. */
export const ADDRESSES_FILE = 'addresses.txt';

/** An address of the list and its line, from 1. */
export interface ListedAddress {
  readonly address: string;
  readonly line: number;
}

const HEAD = `# Все адреса, которые когда-либо были опубликованы. Файл пишет npm run addresses; строки не удаляют:
# адрес, которого больше нет, ведёт на новое место (redirects.yaml) или говорит, что запись отозвана (withdrawn.yaml).
`;

/** Lines that begin with `#` are remarks. */
export function parseAddresses(text: string): ListedAddress[] {
  return text.split('\n').flatMap((line, index) => {
    const address = line.trim();
    return address === '' || address.startsWith('#') ? [] : [{ address, line: index + 1 }];
  });
}

/** The list with addresses added to it, sorted, each once. */
export function addressesText(listed: readonly ListedAddress[], current: Iterable<string>): string {
  const all = new Set([...listed.map(({ address }) => address), ...current]);
  return `${HEAD}${[...all].sort().join('\n')}\n`;
}
