import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccountDirectoryService } from '../../../src/core/accounts/account-directory.service.js';
import { Account } from '../../../src/core/accounts/account.entity.js';
import { StaffSessionsService } from '../../../src/core/accounts/staff-sessions.service.js';
import { SecurityLogService } from '../../../src/platform/logging/security-log.service.js';
import { Settings } from '../../../src/platform/settings/settings.js';
import { Municipality } from '../../support/municipality.js';
import { StoppedClock } from '../../support/stopped-clock.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const SIGNED_IN = new Date('2026-11-30T01:00:00Z');

let town: Municipality;
let clock: StoppedClock;
let sessions: StaffSessionsService;
let officer: Account;
beforeAll(async () => {
  town = await Municipality.open();
  clock = new StoppedClock(SIGNED_IN);
  const { app, dataSource } = town;
  sessions = new StaffSessionsService(
    dataSource,
    clock,
    app.get(Settings),
    app.get(SecurityLogService),
    app.get(AccountDirectoryService),
  );
  officer = await dataSource.manager.findOneOrFail(Account, {
    where: { username: 'municipal_clerk' },
    select: { id: true, passwordHash: true },
  });
}, 60_000);
afterAll(() => town.close());

const at = (ms: number): void => clock.set(new Date(SIGNED_IN.getTime() + ms));
const signIn = async (): Promise<string> => {
  at(0);
  return (await sessions.open(officer.id, officer.passwordHash))!;
};
const who = async (token: string): Promise<string | undefined> =>
  (await sessions.officer(token))?.id;
const kept = async (): Promise<number> => (await town.rows('SELECT 1 FROM staff_session')).length;

describe('a session', () => {
  it('ends after an hour of rest, and is not kept', async () => {
    const token = await signIn();
    at(HOUR - 1);
    expect(await who(token)).toBe(officer.id);
    at(2 * HOUR - 2);
    expect(await who(token)).toBe(officer.id);
    at(3 * HOUR - 2);
    expect(await who(token)).toBeUndefined();
    expect(await kept()).toBe(0);
    at(2 * HOUR);
    expect(await who(token)).toBeUndefined();
  });

  it('ends after twelve hours, however busy the officer is', async () => {
    const token = await signIn();
    for (let minutes = 30; minutes < 12 * 60; minutes += 30) {
      at(minutes * MINUTE);
      expect([minutes, await who(token)]).toEqual([minutes, officer.id]);
    }
    at(12 * HOUR - 1);
    expect(await who(token)).toBe(officer.id);
    at(12 * HOUR);
    expect(await who(token)).toBeUndefined();
    expect(await kept()).toBe(0);
  });

  it('is no longer anybody’s once the account was closed', async () => {
    const token = await signIn();
    await town.rows('UPDATE account SET active = false WHERE id = $1', [officer.id]);
    expect(await who(token)).toBeUndefined();
    await town.rows('UPDATE account SET active = true WHERE id = $1', [officer.id]);
  });
});
