import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { charactersOf } from './font-tables.mjs';
import { levelMarks } from './level-marks.mjs';

const SOURCE = '@expo-google-fonts';

/** The fonts of letters, the ordinary one first; `thai` are those with tone marks. */
const FONTS = [
  { of: 'sarabun', file: '400Regular/Sarabun_400Regular.ttf', thai: true },
  { of: 'sarabun', file: '700Bold/Sarabun_700Bold.ttf', thai: true },
  { of: 'noto-sans-myanmar', file: '400Regular/NotoSansMyanmar_400Regular.ttf', thai: false },
  { of: 'noto-emoji', file: '400Regular/NotoEmoji_400Regular.ttf', thai: false },
];

/**
 * Writes the fonts of letters into a folder, their tone marks levelled, with their licences and `fonts.json`:
 * which files they are, in order, and every character that any of them has. Throws for a font that is none.
 */
export function makeLetterFonts(folder) {
  const { resolve } = createRequire(import.meta.url);
  const characters = new Set();
  for (const { of, file, thai } of FONTS) {
    const font = readFileSync(resolve(`${SOURCE}/${of}/${file}`));
    for (const code of charactersOf(font)) characters.add(code);
    writeFileSync(path.join(folder, path.basename(file)), thai ? levelMarks(font) : font);
    const licence = path.join(
      path.dirname(resolve(`${SOURCE}/${of}/package.json`)),
      'LICENSE_FONT',
    );
    copyFileSync(licence, path.join(folder, `LICENSE-${of}.txt`));
  }
  const files = FONTS.map(({ file }) => path.basename(file));
  const list = { files, characters: [...characters].sort((a, b) => a - b) };
  writeFileSync(path.join(folder, 'fonts.json'), JSON.stringify(list));
}
