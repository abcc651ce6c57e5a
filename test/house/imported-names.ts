import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A source with what it gives others and takes from them; a name is `folder/file#name`, the file without its ending. */
export interface SourceNames {
  readonly file: string;
  readonly exported: readonly string[];
  readonly imported: readonly string[];
  /** Files it loads by `import(…)`, or whose built file it names. */
  readonly loaded: readonly string[];
  readonly words: ReadonlyMap<string, number>;
}

const CODE = /(?<!\.d)\.(ts|tsx|mjs|cjs)$/;
const DECLARED =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:class|const|let|function\*?|interface|type|enum) (\w+)/gm;
const LISTED = /^export (?:type )?\{([^}]*)\}/gm;
const IMPORTED = /^(?:import|export) (?:type )?\{([^}]*)\} from '(\.[^']+)'/gm;
const WHOLE = /^(?:import|export) (?:type )?\*(?: as \w+)? from '(\.[^']+)'/gm;
const NAMED_FILE = /(?<!from )'((?:\.|dist\/)[^'\s]*\.(?:js|ts))'/g;

/** `{ a, type B as C }`: a as a, B as C. */
function namesIn(list: string): [string, string][] {
  return list
    .split(',')
    .map((one) => one.trim().replace(/^type /, ''))
    .filter((one) => one !== '')
    .map((one) => one.split(' as ') as [string, string?])
    .map(([name, as]) => [name, as ?? name]);
}

/** What a path in a source names: a file of ours without its ending. */
function target(file: string, named: string): string {
  const whole = path.posix.join(named.startsWith('.') ? path.posix.dirname(file) : '', named);
  return whole.replace(/^dist\//, '').replace(/\.(js|tsx?)$/, '');
}

/** Reads the names that a source gives and takes. */
export function sourceNames(file: string, text: string): SourceNames {
  const self = target('', `./${file}`);
  const all = (pattern: RegExp): RegExpExecArray[] => [...text.matchAll(pattern)];
  const words = new Map<string, number>();
  for (const [word] of text.matchAll(/\w+/g)) words.set(word, (words.get(word) ?? 0) + 1);
  return {
    file,
    exported: [
      ...all(DECLARED).map(([, name]) => `${self}#${name!}`),
      ...all(LISTED).flatMap(([, list]) => namesIn(list!).map(([, name]) => `${self}#${name}`)),
    ],
    imported: all(IMPORTED).flatMap(([, list, from]) =>
      namesIn(list!).map(([name]) => `${target(file, from!)}#${name}`),
    ),
    loaded: [...all(WHOLE), ...all(NAMED_FILE)].map(([, named]) => target(file, named!)),
    words,
  };
}

/** Every source below these folders. */
export function readSourceNames(folders: readonly string[]): SourceNames[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => CODE.test(file))
      .map((file) => `${folder}/${file.split(path.sep).join('/')}`)
      .map((file) => sourceNames(file, readFileSync(file, 'utf8'))),
  );
}
