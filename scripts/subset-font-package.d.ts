/** The package brings no types. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2';
    /** Tags of the OpenType features that stay. */
    readonly keepFeatures: readonly string[];
    readonly noHinting: boolean;
  }
  /** The font with nothing but the glyphs that the text needs. @throws when the font cannot be read. */
  function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
  export { subsetFont as default };
}
