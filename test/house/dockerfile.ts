/** One instruction of a Dockerfile, with the stage that it belongs to (0 is the first). */
export interface Instruction {
  readonly stage: number;
  readonly name: string;
  readonly value: string;
}

/** The instructions of a Dockerfile, comments gone and continued lines joined. */
export function instructionsOf(text: string): Instruction[] {
  const lines = text
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  let stage = -1;
  return lines.map((line) => {
    const [name = '', ...rest] = line.trim().split(/\s+/);
    if (name === 'FROM') stage += 1;
    return { stage, name, value: rest.join(' ') };
  });
}

/** The values of all instructions of a name in a stage. */
export function valuesOf(all: readonly Instruction[], stage: number, name: string): string[] {
  return all.filter((one) => one.stage === stage && one.name === name).map(({ value }) => value);
}

/** The program and arguments of a CMD in its JSON form, which may stand behind a HEALTHCHECK's options. */
export function commandOf(value: string): string[] {
  return JSON.parse(value.slice(value.indexOf('['))) as string[];
}

/** The variables of ENV instructions. */
export function variablesOf(values: readonly string[]): Record<string, string> {
  const pairs = values.flatMap((value) => value.split(' ')).map((pair) => pair.split('='));
  return Object.fromEntries(pairs) as Record<string, string>;
}

/** Whether .dockerignore keeps a path of the root folder out of the image. */
export function ignoredBy(dockerignore: string): (name: string) => boolean {
  const patterns = dockerignore.split('\n').filter(Boolean);
  const expressions = patterns.map((pattern) => {
    const body = pattern
      .replace(/^\*\*\//, '')
      .replaceAll('.', '\\.')
      .replaceAll('*', '[^/]*');
    return new RegExp(`^${body}$`);
  });
  return (name) => expressions.some((expression) => expression.test(name));
}
