/** What starts a thread: it runs the module that its data names. */
export const THREAD = new URL('./thread.mjs', import.meta.url);

/** In the data of a thread. */
export interface ThreadModule {
  /** Address of a module of TypeScript. */
  readonly module: string;
}
