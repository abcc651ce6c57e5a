import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SECRETS } from './production.rule.js';

/** The secrets by the names of their variables. */
type Secrets = Record<(typeof SECRETS)[number], string>;

const fresh = (): string => randomBytes(36).toString('base64url');

/**
 * The secrets of an installation outside production: generated at the first start and stored in `secrets.json` of
 * the data folder, readable by its owner only. Losing the file loses the encrypted identities.
 */
export function generatedSecrets(dataDir: string): Secrets {
  const file = path.join(dataDir, 'secrets.json');
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>) : {};
  const pairs = SECRETS.map((name) => [name, kept[name] ?? fresh()]);
  const secrets = Object.fromEntries(pairs) as Secrets;
  if (SECRETS.some((name) => kept[name] === undefined)) {
    writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  }
  return secrets;
}
