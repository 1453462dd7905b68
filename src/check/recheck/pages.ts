import { LOCALES, type Locale } from '#src/site.ts';
import { localAddress } from '#src/lib/urls/address.ts';
import { withoutLanguage } from '#src/lib/urls/record-addresses.ts';

/** Languages in which a record has a page, by the address without its language: `/releases/x/` → `ru kk`. */
export function pagesByRecord(addresses: Iterable<string>): Record<string, string> {
  const pages: Record<string, string> = {};
  for (const address of addresses) {
    const page = withoutLanguage(address);
    const locale = LOCALES.find((one) => localAddress(one, page.slice(1)) === address) ?? '';
    pages[page] = pages[page] === undefined ? locale : `${pages[page]} ${locale}`;
  }
  return pages;
}

/** The addresses that `pagesByRecord` was made of. */
export function* addressesOf(pages: Readonly<Record<string, string>>): Generator<string> {
  for (const [page, locales] of Object.entries(pages)) {
    for (const locale of locales.split(' ')) yield localAddress(locale as Locale, page.slice(1));
  }
}
