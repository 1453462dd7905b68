/** The part of the package `edtf` (which ships no types) that the archive uses. */
declare module 'edtf' {
  export interface Node {
    readonly type: string;
    readonly values: readonly (number | Node | readonly Node[] | null)[];
    readonly earlier?: boolean;
    readonly later?: boolean;
    readonly approximate?: unknown;
    readonly uncertain?: unknown;
    readonly unspecified?: unknown;
  }
  export function parse(text: string): Node;
}
