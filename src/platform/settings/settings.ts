import 'reflect-metadata';
import { plainToInstance, Transform, Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  MinLength,
  validateSync,
} from 'class-validator';
import { timeOfDay } from './time-of-day.rule.js';
import { IsAddress } from './address.rule.js';
import { productionProblems } from './production.rule.js';
import { SettingsError, type SettingsProblem } from './settings-error.js';

export { SettingsError } from './settings-error.js';

const secret = { message: 'must be set to at least 32 random characters' };
const MAILBOX = /^([^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/;

/** Every setting of Sipha, each from the environment variable of its name; nothing else is read from there. */
export class Settings {
  /** What this process runs for; in production there is no demo. */
  @IsIn(['development', 'test', 'production'], {
    message: 'must be development, test or production',
  })
  NODE_ENV: string = 'development';

  /** The port that the web process listens on. */
  @Type(() => Number)
  @IsInt({ message: 'must be a port number' })
  @Min(1, { message: 'must be a port number from 1 to 65535' })
  @Max(65_535, { message: 'must be a port number from 1 to 65535' })
  PORT: number = 3000;

  /** Where citizens and officers reach the web process, without a path; links in mails begin with it. */
  @IsAddress(['http:', 'https:'], { bare: true })
  PUBLIC_URL: string;

  /** The PostgreSQL that stores everything. */
  @IsAddress(['postgres:', 'postgresql:'])
  DATABASE_URL: string;

  /** The Redis for wake-ups; without it BullMQ works in PostgreSQL. */
  @IsOptional()
  @IsAddress(['redis:', 'rediss:'])
  REDIS_URL?: string;

  /** The mail server. */
  @IsAddress(['smtp:', 'smtps:'])
  SMTP_URL: string;

  /** The folder for everything that is not in the database. */
  @IsString()
  DATA_DIR: string = '.data';

  /** When reminders for officers leave on a working day, Bangkok time as HH:MM, or `now`. */
  @Transform(({ value }) => timeOfDay(String(value)))
  @Matches(/^(now|([01]\d|2[0-3]):[0-5]\d)$/, {
    message: 'must be a time of day in Bangkok from 00:00 to 23:59, such as 08:30, or now',
  })
  STAFF_MAIL_AT: string = '08:30';

  /** Seconds between two sweeps; an escalation may be at most 60 s late. */
  @Type(() => Number)
  @IsInt({ message: 'must be a number of seconds from 1 to 50' })
  @Min(1, { message: 'must be a number of seconds from 1 to 50' })
  @Max(50, { message: 'must be a number of seconds from 1 to 50' })
  SWEEP_SECONDS: number = 30;

  /** The password of all demo accounts; without it each start of an empty demo makes random ones. */
  @IsOptional()
  @MinLength(8, { message: 'must have at least 8 characters' })
  DEMO_PASSWORD?: string;

  /** Where the demo's mail catcher shows its mails; set by `npm start`. */
  @IsOptional()
  @IsAddress(['http:'])
  DEV_MAIL_URL?: string;

  /** Opens /metrics to whoever sends it as a bearer token; without it production has no such page. */
  @IsOptional()
  @MinLength(24, { message: 'must have at least 24 characters' })
  METRICS_TOKEN?: string;

  /** The letters before a complaint's number. */
  @Matches(/^[A-Z]{2,6}$/, { message: 'must be 2 to 6 capital letters A-Z' })
  NUMBER_PREFIX: string = 'MSM';

  /** The sender of mails: an address, or a name with the address in angle brackets. */
  @Matches(MAILBOX, { message: 'must be an e-mail address, or Name <address>' })
  MAIL_FROM: string;

  /** Keys the hashes of sessions, form tokens and security lines. */
  @MinLength(32, secret)
  SESSION_SECRET: string;

  /** Keys the hashes of the PINs of complaints. */
  @MinLength(32, secret)
  PIN_SECRET: string;

  /** Encrypts the identities of complainants and stored files; without it they are lost for good. */
  @MinLength(32, secret)
  IDENTITY_KEY: string;
}

/** The variables that Settings knows. */
const VARIABLES = [
  'NODE_ENV',
  'PORT',
  'PUBLIC_URL',
  'DATABASE_URL',
  'REDIS_URL',
  'SMTP_URL',
  'DATA_DIR',
  'STAFF_MAIL_AT',
  'SWEEP_SECONDS',
  'DEMO_PASSWORD',
  'DEV_MAIL_URL',
  'METRICS_TOKEN',
  'NUMBER_PREFIX',
  'MAIL_FROM',
  'SESSION_SECRET',
  'PIN_SECRET',
  'IDENTITY_KEY',
];

/** The known variables that are set; an empty one (as compose files write it) counts as absent. */
function given(env: NodeJS.ProcessEnv): Record<string, string> {
  const pairs = VARIABLES.map((name) => [name, env[name]?.trim()]).filter(([, value]) => value);
  return Object.fromEntries(pairs);
}

/** Outside production, what a person at one machine need not say. */
function withDemoDefaults(values: Record<string, string>): Record<string, string> {
  if (values['NODE_ENV'] === 'production') return values;
  const PUBLIC_URL = `http://localhost:${values['PORT'] ?? 3000}`;
  return { PUBLIC_URL, MAIL_FROM: 'Sipha <sipha@localhost>', ...values };
}

function badlyWritten(settings: Settings): SettingsProblem[] {
  return validateSync(settings).map(({ property, constraints, value }) => {
    const problem = value === undefined ? 'is missing: it ' : '';
    const said = Object.values(constraints ?? {})[0] ?? 'cannot be used';
    return { variable: property, problem: problem + said };
  });
}

/**
 * The settings in an environment (process.env when none is given); throws SettingsError, which never holds a
 * value.
 */
export function loadSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const settings = plainToInstance(Settings, withDemoDefaults(given(env)), {
    exposeDefaultValues: true,
  });
  const problems = badlyWritten(settings);
  if (problems.length === 0 && settings.NODE_ENV === 'production') {
    problems.push(...productionProblems(settings));
  }
  if (problems.length > 0) throw new SettingsError(problems);
  settings.PUBLIC_URL = settings.PUBLIC_URL.replace(/\/+$/, '');
  return settings;
}
