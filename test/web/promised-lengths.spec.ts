import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { metadataOf, type Form } from './form-classes.js';

/** How long a text may be, or how many lines: a message key, and the number that the form's class keeps. */
interface Bound {
  readonly folder: string;
  readonly key: string;
  readonly edge: 'least' | 'most';
  readonly number: number;
}

/** The words of these folders are those of a form that is kept elsewhere. */
const WORDS_OF: Readonly<Record<string, string>> = {
  'web/api': 'cases/intake',
  'web/citizen/report': 'cases/intake',
  'web/officer/entry': 'cases/intake',
};

const EDGES: Readonly<Record<string, Bound['edge']>> = {
  maxLength: 'most',
  arrayMaxSize: 'most',
  minLength: 'least',
};

async function bounds(): Promise<Bound[]> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(forms?|dto)\.ts$/.test(name),
  );
  const found: Bound[] = [];
  for (const file of files) {
    const module = (await import(path.resolve('src', file))) as Record<string, unknown>;
    const forms = Object.values(module).filter((one): one is Form => typeof one === 'function');
    for (const { name = '', message, constraints = [] } of forms.flatMap(metadataOf)) {
      const [number, most] = constraints as (number | undefined)[];
      const edge = name === 'isLength' ? (most === undefined ? 'least' : 'most') : EDGES[name];
      if (edge && number !== undefined)
        found.push({ folder: path.dirname(file), key: String(message), edge, number });
    }
  }
  return found;
}

/** How many folders two places share from the top. */
function shared(one: string, other: string): number {
  const [a, b] = [one.split('/'), other.split('/')];
  const end = a.findIndex((part, at) => part !== b[at]);
  return end === -1 ? a.length : end;
}

const LENGTH = /(?<![\d{])(\d[\d,]*) (?:ตัวอักษร|บรรทัด)/u;

/** Each line of words that says a length, with its key there or on the line before. */
const said = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:messages|mail|data)\.tsx?$/.test(file))
  .flatMap((file) => {
    const lines = readFileSync(path.join('src', file), 'utf8').split('\n');
    return lines.flatMap((text, at) => {
      const number = LENGTH.exec(text)?.[1]?.replaceAll(',', '');
      const key = /^\s*(\w+):/.exec(text)?.[1] ?? /(\w+):$/.exec(lines[at - 1] ?? '')?.[1] ?? '';
      return number === undefined ? [] : [{ file, key, text, number: Number(number) }];
    });
  });

const kept = await bounds();

describe('how long a text may be', () => {
  it('is looked for in every class and in all words', () => {
    expect(kept.length).toBeGreaterThan(50);
    expect(said.length).toBeGreaterThan(40);
  });

  it.each(said)('$file says of $key what its form keeps: $number', (words) => {
    const { file, key, text, number } = words;
    const edge = text.includes('อย่างน้อย') ? 'least' : 'most';
    const folder = WORDS_OF[path.dirname(file)] ?? path.dirname(file);
    const ofKey = kept.filter((bound) => bound.key === key && bound.edge === edge);
    const nearest = Math.max(...ofKey.map((bound) => shared(folder, bound.folder)));
    const near = ofKey.filter((bound) => shared(folder, bound.folder) === nearest);
    expect([...new Set(near.map((bound) => bound.number))]).toEqual([number]);
  });
});
