import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SignInService } from '../../../src/core/accounts/sign-in.service.js';
import { addDays, bangkokDayOf } from '../../../src/core/calendar/civil-day.js';
import { UsageError, type OfficeCommand } from '../../../src/apps/cli/command.js';
import { OFFICE_COMMANDS } from '../../../src/apps/cli/office-cli.module.js';
import { Municipality } from '../../support/municipality.js';
import { throwawayFolder } from '../../support/servers.js';

let town: Municipality;
let folder: string;
beforeAll(async () => {
  town = await Municipality.open();
  folder = throwawayFolder();
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await town.close();
});

const command = (name: string): OfficeCommand => OFFICE_COMMANDS.find((one) => one.name === name)!;

/** Runs a command as the terminal does; its code, its lines, and how far its progress came. */
async function run(
  name: string,
  ...args: string[]
): Promise<{ code: number; lines: string[]; progress: string[] }> {
  const lines: string[] = [];
  const progress: string[] = [];
  const out = {
    line: (text: string) => void lines.push(text),
    progress: (done: number, total: number) => void progress.push(`${done}/${total}`),
  };
  const code = await command(name).run({ args, app: town.app, out, now: new Date() });
  return { code, lines, progress };
}

const ACCOUNT = [
  '--username',
  'division_officer.new',
  '--role',
  'division_officer',
  '--division',
  'ENG',
  '--name',
  'นายใหม่ สมมุติ',
  '--position',
  'นายช่างโยธา',
  '--email',
  'new@office.example',
];

describe('account:create', () => {
  it('makes an account that signs in with the password shown once', async () => {
    const { code, lines } = await run('account:create', ...ACCOUNT);
    expect(code).toBe(0);
    const password = /shown once\): (\S+)$/.exec(lines[0]!)?.[1];
    const signIn = town.app.get(SignInService);
    const here = { address: '127.0.0.1', knownFor: () => null };
    const { token } = await signIn.signIn('division_officer.new', password!, here);
    expect(token).toBeTruthy();
  });

  it('refuses a name that is taken, and says which field', async () => {
    const { code, lines } = await run('account:create', ...ACCOUNT);
    expect([code, ...lines]).toEqual([1, 'account refused: username is wrong or taken']);
  });

  it.each([
    ['an unknown role', 3, 'king', 'role'],
    ['an address that is none', 11, 'nowhere', 'email'],
  ])('refuses %s', async (_what, index, value, field) => {
    const args = [...ACCOUNT];
    args[index] = value;
    args[1] = 'somebody.else';
    const { code, lines } = await run('account:create', ...args);
    expect([code, ...lines]).toEqual([1, `account refused: ${field} is wrong or taken`]);
  });

  it('says how it is called when something is missing', async () => {
    await expect(run('account:create', '--username', 'x')).rejects.toBeInstanceOf(UsageError);
  });
});

describe('complaints:import', () => {
  const today = bangkokDayOf(new Date());
  const fileWith = (name: string, ...lines: unknown[]): string => {
    const file = path.join(folder, name);
    const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
    writeFileSync(file, texts.join('\n'));
    return file;
  };
  const submitted = (): Promise<
    { description: string; received_on: string; category_code: string }[]
  > =>
    town.rows(
      `SELECT c.description, m.received_on, c.category_code FROM complaint c
         JOIN matter m ON m.id = c.id ORDER BY c.description`,
    );

  it('says what a file would bring, and files it only when told to, once', async () => {
    const file = fileWith(
      'mixed.jsonl',
      { text: 'ก ไฟถนนหน้าตลาดดับสองต้น', category: 'LIGHT' },
      'not json at all',
      { text: 'สั้น' },
      { text: 'ข ถนนเป็นหลุมหน้าวัด', category: 'NOWHERE' },
      '',
      { text: 'ค ถังขยะเต็มมาสามวันแล้ว', receivedOn: addDays(today, -4), category: 'WASTE' },
      { text: 'ง วันที่ไม่มีอยู่จริงเลย', receivedOn: '2026-02-30' },
    );
    const first = await run('complaints:import', file);
    expect(first.code).toBe(1);
    expect(first.lines).toEqual([
      'แถว 2 แถวนี้ไม่ใช่ JSON ของเรื่องหนึ่งเรื่อง',
      'แถว 3 คอลัมน์ text รายละเอียดต้องยาวอย่างน้อย 10 ตัวอักษร',
      'แถว 4 คอลัมน์ category ไม่มีประเภทเรื่องนี้ ใช้รหัสหรือชื่อประเภทของเทศบาล',
      'แถว 7 คอลัมน์ receivedOn ไม่ใช่วันที่ เขียน ปี ค.ศ.-เดือน-วัน เช่น 2026-11-30',
      '2 new, 0 already there, 4 refused; nothing written: say --confirm to file them',
    ]);
    expect(await submitted()).toEqual([]);
    const second = await run('complaints:import', file, '--confirm');
    expect(second.lines.at(-1)).toBe('2 filed, 0 already there, 4 refused');
    expect(second.progress.at(-1)).toBe('2/2');
    const [, importId] = /^import (\S+);/.exec(second.lines.at(-2)!)!;
    const rows = await submitted();
    expect(rows).toEqual([
      {
        description: 'ก ไฟถนนหน้าตลาดดับสองต้น',
        received_on: today,
        category_code: 'LIGHT',
      },
      {
        description: 'ค ถังขยะเต็มมาสามวันแล้ว',
        received_on: addDays(today, -4),
        category_code: 'WASTE',
      },
    ]);
    const third = await run('complaints:import', file, '--confirm');
    expect(third.lines.at(-1)).toBe('0 filed, 2 already there, 4 refused');
    expect(await submitted()).toEqual(rows);
    const look = await run('complaints:import-undo', importId!);
    expect([look.code, look.lines[0]]).toEqual([
      0,
      '2 cases, 0 worked on, 0 complainants told by e-mail',
    ]);
    expect(await submitted()).toEqual(rows);
    await expect(run('complaints:import-undo', importId!, '--confirm')).rejects.toBeInstanceOf(
      UsageError,
    );
    const undone = await run('complaints:import-undo', importId!, '--confirm', '--reason', 'ผิดไฟล์');
    expect([undone.code, undone.lines.at(-1)]).toEqual([0, '2 taken back']);
    expect(await submitted()).toEqual([]);
    const again = await run('complaints:import', file, '--confirm');
    expect(again.lines.at(-1)).toBe('2 filed, 0 already there, 4 refused');
  });

  it('spreads submissions over days by its seed, the same each time', async () => {
    const lines = Array.from({ length: 40 }, (_, index) => ({
      text: `จ เรื่องลำดับที่ ${index + 100}`,
    }));
    const file = fileWith('spread.jsonl', ...lines);
    await run('complaints:import', file, '--confirm', '--received-over', '60', '--seed', '7');
    const days = (await submitted())
      .filter(({ description }) => description.startsWith('จ'))
      .map(({ received_on }) => received_on);
    expect(new Set(days).size).toBeGreaterThan(15);
    expect(days.every((day) => day <= today && day > addDays(today, -60))).toBe(true);
  });

  it.each([[['a', 'b']], [[]], [['a', '--received-over', '0']], [['a', '--seed', 'x']]])(
    'says how it is called for %j',
    async (args) => {
      await expect(run('complaints:import', ...args)).rejects.toBeInstanceOf(UsageError);
    },
  );
});

describe('plan:check', () => {
  it('finds the data equal to the document', async () => {
    const { code, lines } = await run('plan:check');
    expect(code).toBe(0);
    expect(lines.join('\n')).toMatch(/^0 differences/);
  });
});
