import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.0 to 2.2, A and AA, and what axe counts as best practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** All that can differ between two colour schemes. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Loads axe into the page; it stays until the page is left. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/** What axe has to say of a page as it stands: `rule: element`. @throws when it did not look at colours. */
export async function faultsIn(page: Page, what: 'everything' | 'colours'): Promise<string[]> {
  const runOnly =
    what === 'everything'
      ? { type: 'tag' as const, values: RULES }
      : { type: 'rule' as const, values: RULES_OF_COLOUR };
  const { violations, looked } = await page.evaluate(async (only) => {
    const { axe: brought } = globalThis as unknown as { readonly axe: typeof axe };
    // Preloading style sheets serves an experimental rule that is not asked for.
    const found: AxeResults = await brought.run(document, { runOnly: only, preload: false });
    return {
      violations: found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html}`),
      ),
      looked: found.passes.map(({ id }) => id),
    };
  }, runOnly);
  if (violations.length === 0 && !looked.includes('color-contrast')) {
    throw new Error(`axe compared no colours on ${page.url()}.`);
  }
  return violations;
}
