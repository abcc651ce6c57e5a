import sharp, { type Sharp } from 'sharp';
import { UploadRefused } from '../file.errors.js';

/** A photograph of a signed page has 12 million points; what claims more is a trap. */
const MOST_POINTS = 50_000_000;
const LONGEST_CLAIMED = 20_000;
const LONGEST_SIDE = 3000;

/** How a picture is turned upright by what its camera wrote (EXIF 2 to 8): degrees, then mirrored or not. */
const UPRIGHT: Readonly<Record<number, readonly [degrees: number, mirrored: boolean]>> = {
  2: [0, true],
  3: [180, false],
  4: [180, true],
  5: [270, true],
  6: [90, false],
  7: [90, true],
  8: [270, false],
};

/**
 * Redraws a picture: upright, no longer than 3,000 points, without place, camera or anything else that its file
 * carried. Throws UploadRefused for one that claims too many points, and for what is no picture.
 */
export async function redraw(bytes: Buffer, kind: 'image/png' | 'image/jpeg'): Promise<Buffer> {
  const picture = sharp(bytes, { limitInputPixels: MOST_POINTS, failOn: 'error' });
  const { width, height, orientation = 1 } = await sharp(bytes).metadata();
  if (width * height > MOST_POINTS || Math.max(width, height) > LONGEST_CLAIMED) {
    throw new UploadRefused('upload_too_many_points', 'file');
  }
  // Made small first and turned then: turning needs the whole picture in memory.
  const small = await picture
    .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const drawn = upright(sharp(small.data, { raw: small.info }), orientation);
  return kind === 'image/png' ? drawn.png().toBuffer() : drawn.jpeg({ quality: 85 }).toBuffer();
}

function upright(picture: Sharp, orientation: number): Sharp {
  const [degrees, mirrored] = UPRIGHT[orientation] ?? [0, false];
  return picture.rotate(degrees).flop(mirrored);
}
