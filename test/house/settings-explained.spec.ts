import { describe, expect, it } from '@jest/globals';
import { getMetadataStorage } from 'class-validator';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadSettings, Settings } from '../../src/platform/settings/settings.js';

const read = (file: string): string =>
  readFileSync(path.join(import.meta.dirname, '../../docker', file), 'utf8');
const example = read('.env.example');
const compose = read('compose.yaml');

const SETTINGS = new Set(
  getMetadataStorage()
    .getTargetValidationMetadatas(Settings, '', false, false)
    .map(({ propertyName }) => propertyName),
);

const matches = (text: string, expression: RegExp): Map<string, string> =>
  new Map([...text.matchAll(expression)].map(([, name = '', value = '']) => [name, value]));

/** The lines `NAME=value` of the example, and of those behind a # what compose.yaml sets itself. */
const written = matches(example, /^([A-Z_]+)=(.*)$/gm);
const named = matches(example, /^(?:# )?([A-Z_]+)=(.*)$/gm);
const block = /&settings\n((?: {4}.*\n)+)/.exec(compose)?.[1] ?? '';
const handed = matches(block, /^ {4}([A-Z_]+): (.*)$/gm);

/** What compose makes of a value: ${NAME}, ${NAME:-default} and ${NAME:?message}. */
function filledIn(value: string, env: ReadonlyMap<string, string>): string {
  return value.replace(/\$\{([A-Z_]+)(?::([-?])([^}]*))?\}/g, (_, name, kind, rest) => {
    return env.get(String(name)) || (kind === '-' ? String(rest) : '');
  });
}

const SECRET = 'fKq0ZtXw3yVbN8sLr5DhGm2PcJ7uEaT4oRiW';

describe('the settings of the compose file', () => {
  it.each([...SETTINGS])('explain %s in .env.example', (name) => {
    expect([...named.keys()]).toContain(name);
  });

  it('hand no variable to the processes that Sipha does not know', () => {
    expect([...handed.keys()].filter((name) => !SETTINGS.has(name))).toEqual([]);
  });

  it('use every line of .env.example', () => {
    const unused = [...written.keys()].filter((name) => !compose.includes(`\${${name}:`));
    expect(unused).toEqual([]);
  });

  it('are taken in production once the secrets are filled in', () => {
    const env = new Map([...written].map(([name, value]) => [name, value.replace(/^"|"$/g, '')]));
    for (const [index, [name, value]] of [...env].entries()) {
      if (value === '') env.set(name, `${index}${SECRET}`);
    }
    const given = [...handed].map(([name, value]) => [name, filledIn(value, env)]);
    const settings = loadSettings(Object.fromEntries(given) as NodeJS.ProcessEnv);
    expect(settings).toMatchObject({ NODE_ENV: 'production', NUMBER_PREFIX: 'MSM', PORT: 3000 });
  });

  it('hold no secret of ours', () => {
    for (const name of ['POSTGRES_PASSWORD', 'SESSION_SECRET', 'PIN_SECRET', 'IDENTITY_KEY']) {
      expect(written.get(name)).toBe('');
    }
  });
});
