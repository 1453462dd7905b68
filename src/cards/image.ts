import sharp from 'sharp';

/** An SVG of outlines as PNG with few colours. */
export const image = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg))
    .png({ palette: true, colours: 32, compressionLevel: 9, effort: 10 })
    .toBuffer();
