import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { PAGES } from './site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  // Titles carry the stage of an agreement, whatever their length.
  rules: { 'long-title': 'off' },
});

test('every page is valid HTML', async () => {
  expect(PAGES.size).toBeGreaterThan(200);
  const faults = [];
  for (const { address, html } of PAGES.values()) {
    const { results } = await validator.validateString(html, address);
    for (const { messages } of results) {
      for (const { ruleId, message, line, column } of messages) {
        faults.push(`${address}:${line}:${column} ${ruleId}: ${message}`);
      }
    }
  }
  expect(faults).toEqual([]);
});

test('every page has one main heading, a title and a description', () => {
  const titles = new Map<string, string>();
  for (const { address, lang, html, elements } of PAGES.values()) {
    expect([address, elements.filter(({ tagName }) => tagName === 'h1').length]).toEqual([
      address,
      1,
    ]);
    const title = /<title>([^<]+)<\/title>/u.exec(html)?.[1] ?? '';
    expect([address, title]).toEqual([address, expect.stringMatching(/\S — Kelisim$|^Kelisim/u)]);
    if (address !== '/404.html') {
      expect(html).toMatch(/<meta name="description" content="[^"]{10,}"/u);
      expect([titles.get(lang + title), address]).toEqual([undefined, address]);
    }
    titles.set(lang + title, address);
  }
});
