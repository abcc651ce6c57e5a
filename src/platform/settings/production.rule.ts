import type { SettingsProblem } from './settings-error.js';

/** The settings with extra rules in production. */
interface ProductionSettings {
  PUBLIC_URL: string;
  SESSION_SECRET: string;
  PIN_SECRET: string;
  IDENTITY_KEY: string;
  DEMO_PASSWORD?: string;
  DEV_MAIL_URL?: string;
}

/** The variables that hold secrets; each protects something else, so no two may be equal. */
export const SECRETS = ['SESSION_SECRET', 'PIN_SECRET', 'IDENTITY_KEY'] as const;

const OBVIOUS = /change.?me|password|secret|example|default|12345678|abcdefgh/i;
const LEAST_DIFFERENT_CHARACTERS = 12;
const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

function isGuessable(secret: string): boolean {
  return new Set(secret).size < LEAST_DIFFERENT_CHARACTERS || OBVIOUS.test(secret);
}

function secretProblems(settings: ProductionSettings): SettingsProblem[] {
  return SECRETS.flatMap((variable, index) => {
    if (isGuessable(settings[variable])) {
      return { variable, problem: 'is too easy to guess: use random characters' };
    }
    const twin = SECRETS.slice(0, index).find((other) => settings[other] === settings[variable]);
    return twin ? { variable, problem: `must differ from ${twin}` } : [];
  });
}

function addressProblems(settings: ProductionSettings): SettingsProblem[] {
  const { protocol, hostname } = new URL(settings.PUBLIC_URL);
  if (protocol === 'https:' || LOCAL_HOSTS.includes(hostname)) return [];
  return [{ variable: 'PUBLIC_URL', problem: 'must begin with https:// in production' }];
}

/** What a production process refuses beyond badly written values: weak secrets, plain http, demo things. */
export function productionProblems(settings: ProductionSettings): SettingsProblem[] {
  const demo = (['DEMO_PASSWORD', 'DEV_MAIL_URL'] as const)
    .filter((variable) => settings[variable] !== undefined)
    .map((variable) => ({ variable, problem: 'must not be set in production' }));
  return [...secretProblems(settings), ...addressProblems(settings), ...demo];
}
