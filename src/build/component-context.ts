/** What a component finds as `Astro`. */
type Whole = Readonly<Record<string, unknown>>;

/** Astro's maker of it: what belongs to the page, with the props and the slots of a component. */
type MakeContext = (props: unknown, slots: unknown) => Whole;

/** The part of Astro's record of a page that components ask for their context. */
interface PageResult {
  createAstro: MakeContext;
}

/** A page as Astro calls it. */
export type PageFactory = (result: PageResult, ...rest: unknown[]) => unknown;

/**
 * The same page, with less work for each of its components: nearly all of them ask for their props alone, and Astro
 * makes each an object with a page of its own as its prototype, which is slow to make and to read, and keeps the page
 * in memory until the whole heap is swept. The address of the site is the same on all pages; what else is asked for is
 * asked of Astro's own object, which is made then.
 */
export function withLightContext(page: PageFactory): PageFactory {
  const light: PageFactory = (result, ...rest) => {
    const make = result.createAstro;
    result.createAstro = (props, slots) => contextOf(make, props, slots);
    return page(result, ...rest);
  };
  return Object.assign(light, page);
}

function contextOf(make: MakeContext, props: unknown, slots: unknown): Whole {
  if (!isComplete) {
    const whole = make(props, slots);
    for (const name in whole) addGetter(name);
    site = whole['site'];
    isComplete = true;
  }
  return new Context(make, props, slots) as unknown as Whole;
}

class Context {
  readonly props: unknown;
  /** Astro puts the component itself here. */
  self: unknown = null;
  readonly #make: MakeContext;
  readonly #slots: unknown;
  #whole: Whole | undefined;

  constructor(make: MakeContext, props: unknown, slots: unknown) {
    this.props = props;
    this.#make = make;
    this.#slots = slots;
  }

  get site(): unknown {
    return site;
  }

  ask(name: string): unknown {
    this.#whole ??= this.#make(this.props, this.#slots);
    return this.#whole[name];
  }
}

/** Whether contexts know all names that Astro's own has. */
let isComplete = false;

/** Of all pages. */
let site: unknown;

const OWN = new Set(['props', 'self', 'site']);

function addGetter(name: string): void {
  if (OWN.has(name)) return;
  Object.defineProperty(Context.prototype, name, {
    get(this: Context) {
      return this.ask(name);
    },
  });
}
