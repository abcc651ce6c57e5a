import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LetterFontMissing } from './letter.errors.js';

const LIST = 'fonts.json';
/** The build's folder as built code sees it, and as sources do that run as they are. */
const FOLDERS = ['../../../fonts', '../../../dist/fonts'].map((folder) =>
  path.join(import.meta.dirname, folder),
);

/** The fonts of letters and every character that they can print. */
interface LetterFonts {
  blobs: Buffer[];
  characters: ReadonlySet<number>;
}

/** Reads the fonts that the build made, never the machine's own; throws LetterFontMissing. */
export function readLetterFonts(
  folder = FOLDERS.find((one) => existsSync(one)) ?? FOLDERS[0]!,
): LetterFonts {
  const read = (file: string): Buffer => {
    try {
      return readFileSync(path.join(folder, file));
    } catch (error) {
      throw new LetterFontMissing(file, error);
    }
  };
  const list = JSON.parse(read(LIST).toString()) as { files: string[]; characters: number[] };
  return { blobs: list.files.map(read), characters: new Set(list.characters) };
}
