import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { charactersOf } from './font-tables.js';
import { LetterFontMissing } from './letter.errors.js';
import { levelMarks } from './level-marks.js';

const FONTS = [
  { file: '@expo-google-fonts/sarabun/400Regular/Sarabun_400Regular.ttf', thai: true },
  { file: '@expo-google-fonts/sarabun/700Bold/Sarabun_700Bold.ttf', thai: true },
  {
    file: '@expo-google-fonts/noto-sans-myanmar/400Regular/NotoSansMyanmar_400Regular.ttf',
    thai: false,
  },
  { file: '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf', thai: false },
] as const;

/** The fonts of letters and every character that they can print. */
interface LetterFonts {
  blobs: Buffer[];
  characters: ReadonlySet<number>;
}

/** Reads the fonts from their packages, never the machine's own; throws LetterFontMissing. */
export function readLetterFonts(
  fonts: readonly { file: string; thai: boolean }[] = FONTS,
): LetterFonts {
  const { resolve } = createRequire(import.meta.url);
  const read = fonts.map(({ file, thai }) => {
    try {
      const font = readFileSync(resolve(file));
      return { blob: thai ? levelMarks(font) : font, characters: [...charactersOf(font)] };
    } catch (error) {
      throw new LetterFontMissing(file, error);
    }
  });
  const characters = new Set(read.flatMap((font) => font.characters));
  return { blobs: read.map(({ blob }) => blob), characters };
}
