import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { HOUSE } from './house.js';

interface Source {
  readonly file: string;
  readonly folder: string;
  readonly text: string;
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file): Source => {
    const folder = file.split(path.sep).slice(0, 2).join('/');
    return { file, folder, text: readFileSync(path.join('src', file), 'utf8') };
  });

/** Each table with the folder of its entity. */
const tables = new Map(
  sources.flatMap(({ folder, text }) =>
    [...text.matchAll(/@Entity\('(\w+)'\)/g)].map(([, table]) => [table!, folder] as const),
  ),
);

/** Room by room, and in each folder by folder: a higher one has the greater number; equal ones are neighbours. */
const heights = new Map<string, number>(
  HOUSE.flatMap((floor, room) =>
    Object.entries(floor).flatMap(([name, floors]) =>
      floors.flatMap((folders, height) =>
        folders.map((folder) => [`${name}/${folder}`, room * 100 + height] as const),
      ),
    ),
  ),
);

/** The tables that the SQL of a text names. */
function namedIn(text: string): string[] {
  const named = text.matchAll(/\b(?:FROM|JOIN|INTO|UPDATE|TABLE|ONLY)\s+([a-z_]+)\b/g);
  return [...new Set([...named].map(([, table]) => table!))].filter((table) => tables.has(table));
}

/** Whether SQL in one folder may name a table of another. */
const mayName = (folder: string, owner: string): boolean =>
  folder === owner || heights.get(folder)! > heights.get(owner)!;

describe('a table', () => {
  it('is known by its entity, and SQL that names tables is found', () => {
    expect(tables.size).toBeGreaterThan(50);
    const naming = sources.filter(({ text }) => namedIn(text).length > 0);
    expect(naming.length).toBeGreaterThan(80);
    expect(namedIn('SELECT 1 FROM account a JOIN matter m ON true')).toEqual(['account', 'matter']);
  });

  it('is named in its own folder and in those above only', () => {
    expect(mayName('core/office', 'cases/matters')).toBe(false);
    expect(mayName('assurance/registers', 'assurance/restriction')).toBe(false);
    const wrong = sources.flatMap(({ file, folder, text }) =>
      namedIn(text)
        .filter((table) => !mayName(folder, tables.get(table)!))
        .map((table) => `${file}: ${table} is of ${tables.get(table)!}`),
    );
    expect(wrong).toEqual([]);
  });
});
