import sharp from 'sharp';

/** A photograph of a signed page has 12 million points; what claims more is a trap. */
const MOST_POINTS = 50_000_000;
const LONGEST_SIDE = 3000;

/**
 * A picture drawn anew: upright, no longer than 3,000 points, without place, camera or anything else that
 * its file carried. Throws for what is no picture.
 */
export async function redraw(bytes: Buffer, kind: 'image/png' | 'image/jpeg'): Promise<Buffer> {
  const picture = sharp(bytes, { limitInputPixels: MOST_POINTS, failOn: 'error' })
    .rotate()
    .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true });
  return kind === 'image/png' ? picture.png().toBuffer() : picture.jpeg({ quality: 85 }).toBuffer();
}
