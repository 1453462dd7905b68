import {
  chunkToString,
  createComponent,
  HTMLString,
  renderSlot,
  renderTemplate,
} from 'astro/runtime/server/index.js';
import { detached } from '#src/lib/detached.ts';

/** HTML of rows by the views of them, which are plain values of one language that nobody changes. */
const KNOWN = new WeakMap<object, HTMLString>();

/** What Astro renders: `render` writes, and is waited for when it cannot do so at once. */
type Written = ReturnType<typeof renderSlot>;
type Chunk = Parameters<Parameters<Written['render']>[0]['write']>[0];
type Result = Parameters<typeof chunkToString>[0];

interface Props {
  readonly row: object;
}

interface Slots {
  readonly default: Parameters<typeof renderSlot>[1];
}

/**
 * A row that looks the same wherever it stands: `<Once row={view}>…</Once>` is rendered once, for all pages that show
 * it. It is written as Astro's compiler would write it: a template gets its slot as text only later, and all that
 * stands behind it waits.
 */
export const Once = createComponent(
  (result: Result, { row }: Props, slots: Slots) =>
    renderTemplate`${KNOWN.get(row) ?? firstOf(row, result, slots.default)}`,
);

const firstOf = (row: object, result: Result, slot: Slots['default']): Written => ({
  render(destination) {
    let html = '';
    const write = (chunk: Chunk): void => {
      if (chunk instanceof Response) throw new TypeError('A row cannot answer for its page.');
      html += chunkToString(result, chunk);
    };
    const remember = (): void => {
      // In one piece: what templates make is a chain of hundreds.
      const own = new HTMLString(detached(html));
      KNOWN.set(row, own);
      destination.write(own);
    };
    const rest = renderSlot(result, slot).render({ write });
    if (rest) return rest.then(remember);
    remember();
    return undefined;
  },
});
