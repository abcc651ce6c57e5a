import sharp, { type OutputInfo, type Sharp, type SharpOptions } from 'sharp';
import { UploadRefused } from '../file.errors.js';

/** The largest photograph of a telephone has 200 million points; what claims more is a trap. */
const MOST_POINTS = 200_000_000;
const LONGEST_CLAIMED = 40_000;
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

/** A picture's points, and how they lie. */
interface Points {
  readonly data: Buffer;
  readonly info: OutputInfo;
}

/**
 * Redraws a picture: upright, no longer than 3,000 points, without place, camera or anything else that its file
 * carried. Throws UploadRefused for one that claims too many points or whose lower part is lost, and for what is
 * no picture.
 */
export async function redraw(bytes: Buffer, kind: 'image/png' | 'image/jpeg'): Promise<Buffer> {
  const {
    width,
    height,
    orientation = 1,
  } = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (width * height > MOST_POINTS || Math.max(width, height) > LONGEST_CLAIMED) {
    throw new UploadRefused('upload_too_many_points', 'file');
  }
  // Made small first and turned then: turning needs the whole picture in memory.
  const small = await (kind === 'image/png' ? pointsOf(bytes) : pointsOfJpeg(bytes));
  const drawn = upright(sharp(small.data, { raw: small.info }), orientation);
  return kind === 'image/png' ? drawn.png().toBuffer() : drawn.jpeg({ quality: 85 }).toBuffer();
}

const pointsOf = (
  bytes: Buffer,
  failOn: NonNullable<SharpOptions['failOn']> = 'error',
): Promise<Points> =>
  sharp(bytes, { limitInputPixels: MOST_POINTS, failOn })
    .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });

/** Cameras and cables lose the last bytes of a JPEG; it is taken while hardly a row of the picture is missing. */
async function pointsOfJpeg(bytes: Buffer): Promise<Points> {
  try {
    return await pointsOf(bytes);
  } catch {
    const points = await pointsOf(bytes, 'none');
    if (lostPart(points) > MOST_LOST) throw new UploadRefused('upload_cut_off', 'file');
    return points;
  }
}

const MOST_LOST = 0.02;
/** What libjpeg draws where the bytes end. */
const GREY = 128;

/** The part of the picture, from its lower edge up, that was never read. */
function lostPart({ data, info }: Points): number {
  const row = info.width * info.channels;
  let lost = 0;
  while (
    lost < info.height &&
    isGrey(data.subarray((info.height - lost - 1) * row).subarray(0, row))
  )
    lost += 1;
  return lost / info.height;
}

const isGrey = (row: Buffer): boolean => row.every((value) => Math.abs(value - GREY) <= 1);

function upright(picture: Sharp, orientation: number): Sharp {
  const [degrees, mirrored] = UPRIGHT[orientation] ?? [0, false];
  return picture.rotate(degrees).flop(mirrored);
}
