import type { Token } from '../text/token.ts';
import type { Wanted } from './nominative.ts';

/** What has been seen of a name so far. */
export interface State {
  head: string | null;
  isPlain: boolean;
  hasQuote: boolean;
  isNamed: boolean;
  /** Words behind the head. */
  behind: number;
  usedPo: boolean;
}

/** A name while it is read. */
export interface Reading {
  readonly state: State;
  readonly own: readonly Token[];
  readonly wanted: Wanted;
}

/** Changes the state, and takes the token. */
export function note(state: State, change: Partial<State>): true {
  Object.assign(state, change);
  return true;
}
