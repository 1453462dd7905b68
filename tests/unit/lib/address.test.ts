import { expect, test } from 'vitest';
import { alternates, localAddress } from '#src/lib/urls/address.ts';

test.each([
  ['ru', '', '/'],
  ['kk', '', '/kk/'],
  ['en', '', '/en/'],
  ['ru', 'releases/x/', '/releases/x/'],
  ['kk', 'releases/x/', '/kk/releases/x/'],
] as const)('%s %j is %s', (locale, page, address) => {
  expect(localAddress(locale, page)).toBe(address);
});

test('alternates are the languages of the page, all by default', () => {
  expect(alternates('search/')).toEqual({ ru: '/search/', kk: '/kk/search/', en: '/en/search/' });
  expect(alternates('x/', ['en'])).toEqual({ en: '/en/x/' });
});
