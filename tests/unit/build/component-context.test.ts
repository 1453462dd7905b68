import { expect, test, vi } from 'vitest';
import { withLightContext } from '#src/build/component-context.ts';

/** As Astro makes it: what belongs to the page is a prototype. */
const makeAstro = (props: unknown, slots: unknown): Readonly<Record<string, unknown>> =>
  Object.assign(
    Object.create({
      site: 'https://kelisim.example',
      get slots() {
        return { of: slots };
      },
    }) as Readonly<Record<string, unknown>>,
    { props, self: null },
  );

test('a component finds its props without an object of Astro, and with one all that Astro gives, the site apart', () => {
  const createAstro = vi.fn(makeAstro);
  const contexts: Readonly<Record<string, unknown>>[] = [];
  const page = Object.assign(
    (result: { createAstro: typeof makeAstro }) => {
      for (const name of ['first', 'second', 'third'])
        contexts.push(result.createAstro({ name }, { default: name }));
    },
    { isAstroComponentFactory: true },
  );
  const light = withLightContext(page);
  expect(light).toHaveProperty('isAstroComponentFactory', true);
  light({ createAstro });
  const [first, second, third] = contexts;
  createAstro.mockClear();
  expect([first, second, third].map((context) => context?.['props'])).toEqual([
    { name: 'first' },
    { name: 'second' },
    { name: 'third' },
  ]);
  expect(createAstro).not.toHaveBeenCalled();
  expect(second?.['site']).toBe('https://kelisim.example');
  expect(createAstro).not.toHaveBeenCalled();
  expect(second?.['slots']).toEqual({ of: { default: 'second' } });
  expect(createAstro).toHaveBeenCalledExactlyOnceWith({ name: 'second' }, { default: 'second' });
});
