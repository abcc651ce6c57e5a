import { inFile } from './mutant.js';

const SCORE = ['plan/links/suggestion.spec.ts'];
const ZIP = ['platform/sheets/zip-parts.spec.ts'];
const FILES = ['plan/files/malformed.spec.ts'];

/** Faults of the plan’s links and files, and of the audit chain. */
export const PLAN_MUTANTS = [
  ...inFile('plan/links/suggestion.rule.ts', SCORE, [
    ['a division weighs ten times', 'const DIVISION_WEIGHT = 0.5;', 'const DIVISION_WEIGHT = 5;'],
    [
      'a foreign word weighs like an own one',
      'FOREIGN_KEY_WORD_WEIGHT = 1',
      'FOREIGN_KEY_WORD_WEIGHT = 2',
    ],
    ['one confirmed link speaks for itself', 'ENOUGH_CONFIRMED = 3', 'ENOUGH_CONFIRMED = 1'],
    [
      'what was confirmed outweighs all',
      'found.known.weight) * CONFIRMED_WEIGHT, CATEGORY_WEIGHT)',
      'found.known.weight) * CONFIRMED_WEIGHT, 100)',
    ],
    ['a word of a title weighs like a word', 'TITLE_WORD_WEIGHT = 0.25', 'TITLE_WORD_WEIGHT = 1'],
    ['the worst comes first', 'b.score - a.score', 'a.score - b.score'],
  ]),
  ...inFile('platform/sheets/reading/shared-strings.reader.ts', FILES, [
    ['how a shared word is read aloud is text', 'inText = !aloud', 'inText = true'],
  ]),
  ...inFile('platform/sheets/reading/xlsx-sheet.reader.ts', FILES, [
    ['how a word is read aloud is text', "(name === 't' && !this.aloud)", "name === 't'"],
  ]),
  ...inFile('platform/sheets/reading/zip-reader.ts', ZIP, [
    ['each part of a ZIP has a bound of its own', 'this.left -= bytes.length;', ''],
  ]),
  ...inFile('platform/sheets/reading/zip-reader.ts', FILES, [
    [
      'a ZIP unpacks without end',
      'maxOutputLength: Math.max(1, this.left)',
      'maxOutputLength: 2 ** 30',
    ],
    [
      'a locked workbook is read',
      "if (bytes.readUInt16LE(at + 8) & 1) return unreadable('encrypted');",
      '',
    ],
    ['a ZIP has any number of parts', 'MOST_ENTRIES = 1_000', 'MOST_ENTRIES = 10_000'],
  ]),
  ...inFile(
    'assurance/audit-chain/audit-chain.rule.ts',
    ['assurance/audit-chain/audit-chain.spec.ts'],
    [
      ['a link forgets the one before it', '.update(before)', ''],
      ['a link forgets its event', ".update(text, 'utf8')", ''],
    ],
  ),
];
