/**
 * What Astro answers with when it has rendered a page: it has all bytes of it, and would stream them to whoever asks.
 * Here they are given as they are, by `bytes`; `body` streams them. What else reads an answer finds nothing in it.
 */
export class PageResponse extends Response {
  readonly #page: Uint8Array<ArrayBuffer> | null;

  constructor(body?: BodyInit | null, init?: ResponseInit) {
    const page = body instanceof Uint8Array ? (body as Uint8Array<ArrayBuffer>) : null;
    super(page ? null : body, init);
    this.#page = page;
  }

  /** For whoever makes an answer of this one. */
  override get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    return this.#page ? new Blob([this.#page]).stream() : super.body;
  }

  override async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#page ?? (await super.bytes());
  }
}
