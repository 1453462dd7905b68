/** What the cards use of opentype.js 2, which brings no types and is CommonJS to Node. */
declare module 'opentype.js' {
  /** Control points as in SVG; only those that the type has are there. */
  export interface Step {
    readonly type: 'M' | 'L' | 'C' | 'Q' | 'Z';
    readonly x1?: number;
    readonly y1?: number;
    readonly x2?: number;
    readonly y2?: number;
    readonly x?: number;
    readonly y?: number;
  }
  export interface Font {
    /** 0 where the font has no such sign. */
    charToGlyphIndex(sign: string): number;
    getAdvanceWidth(text: string, size: number): number;
    getPath(
      text: string,
      x: number,
      y: number,
      size: number,
    ): { readonly commands: readonly Step[] };
  }
  const opentype: { parse(bytes: ArrayBuffer): Font };
  export { opentype as default };
}
