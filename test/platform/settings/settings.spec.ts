import { describe, expect, it } from '@jest/globals';
import { loadSettings, SettingsError } from '../../../src/platform/settings/settings.js';

const strong = (mark: string): string => `${mark}0aZ9bY8cX7dW6eV5fU4gT3hS2iR1jQ`;
const usable = {
  DATABASE_URL: 'postgres://sipha:hidden-word@127.0.0.1:5432/sipha',
  SMTP_URL: 'smtp://127.0.0.1:2525',
  SESSION_SECRET: strong('s!'),
  PIN_SECRET: strong('p!'),
  IDENTITY_KEY: strong('i!'),
};
const inProduction = {
  ...usable,
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://sipha.example.go.th',
  MAIL_FROM: 'Municipality <office@example.go.th>',
};

function refused(env: NodeJS.ProcessEnv): SettingsError {
  try {
    loadSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error;
    throw error;
  }
  throw new Error('the settings were taken');
}

describe('settings', () => {
  it('need only a database, a mail server and secrets outside production', () => {
    const settings = loadSettings({ ...usable, PORT: '3456' });
    expect(settings).toMatchObject({
      PORT: 3456,
      PUBLIC_URL: 'http://localhost:3456',
      DATA_DIR: '.data',
      STAFF_MAIL_AT: '08:30',
      SWEEP_SECONDS: 30,
      NUMBER_PREFIX: 'MSM',
      NODE_ENV: 'development',
    });
    expect(settings.REDIS_URL).toBeUndefined();
  });

  it('take an empty variable as absent', () => {
    expect(loadSettings({ ...usable, REDIS_URL: '', PORT: ' ' }).PORT).toBe(3000);
  });

  it.each([
    ['08:30', '08:30'],
    ['8:30', '08:30'],
    ['8.30', '08:30'],
    [' 08.05 ', '08:05'],
    ['00:00', '00:00'],
    ['23:59', '23:59'],
    ['now', 'now'],
  ])('take the time of day %j as %s', (typed, meant) => {
    expect(loadSettings({ ...usable, STAFF_MAIL_AT: typed }).STAFF_MAIL_AT).toBe(meant);
  });

  it.each(['24:00', '8:3', '8', '830', '08:60', '-1:30', '08:30:00', '8:30 pm', 'noon', '08;30'])(
    'say of %j what a time of day is',
    (typed) => {
      expect(refused({ ...usable, STAFF_MAIL_AT: typed }).message).toBe(
        'STAFF_MAIL_AT must be a time of day in Bangkok from 00:00 to 23:59, such as 08:30, or now',
      );
    },
  );

  it('name every bad variable in a line of its own and no value', () => {
    const error = refused({
      ...usable,
      PORT: '99999',
      REDIS_URL: 'http://my-redis',
      STAFF_MAIL_AT: '25:00',
      SWEEP_SECONDS: 'often',
      NUMBER_PREFIX: 'msm-1',
      PUBLIC_URL: 'https://sipha.example/path',
      DATABASE_URL: 'hidden-word',
    });
    expect(error.variables.toSorted()).toEqual([
      'DATABASE_URL',
      'NUMBER_PREFIX',
      'PORT',
      'PUBLIC_URL',
      'REDIS_URL',
      'STAFF_MAIL_AT',
      'SWEEP_SECONDS',
    ]);
    expect(error.message.split('\n')).toHaveLength(7);
    expect(error.message).not.toMatch(/hidden-word|99999|my-redis|25:00|often|msm-1|\/path/);
  });

  it('say that a variable is missing', () => {
    expect(refused({}).variables.toSorted()).toEqual([
      'DATABASE_URL',
      'IDENTITY_KEY',
      'PIN_SECRET',
      'SESSION_SECRET',
      'SMTP_URL',
    ]);
    expect(refused({}).message).toMatch(/^DATABASE_URL is missing: it must begin with postgres:/m);
  });
});

describe('settings in production', () => {
  it('are taken when all is said', () => {
    expect(loadSettings(inProduction).PUBLIC_URL).toBe('https://sipha.example.go.th');
  });

  it.each([
    ['SESSION_SECRET', undefined],
    ['PIN_SECRET', 'short'],
    ['IDENTITY_KEY', 'a'.repeat(64)],
    ['IDENTITY_KEY', `please-change-me-${strong('x')}`],
    ['PIN_SECRET', usable.SESSION_SECRET],
    ['PUBLIC_URL', 'http://sipha.example.go.th'],
    ['PUBLIC_URL', undefined],
    ['MAIL_FROM', undefined],
    ['DEMO_PASSWORD', 'let me in please'],
    ['DEV_MAIL_URL', 'http://127.0.0.1:8025'],
  ])('are refused by the name of %s (%s)', (variable, value) => {
    const error = refused({ ...inProduction, [variable]: value });
    expect(error.variables).toEqual([variable]);
    if (value) expect(error.message).not.toContain(value);
  });

  it('allow plain http on localhost only', () => {
    const PUBLIC_URL = 'http://localhost:3000';
    expect(loadSettings({ ...inProduction, PUBLIC_URL }).PUBLIC_URL).toBe(PUBLIC_URL);
  });
});
