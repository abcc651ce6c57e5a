import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CONCEALED } from '../../../src/cases/complaints/concealed.messages.js';
import { migrate } from '../../../src/apps/database/prepare.js';
import { CitizenAnswersService } from '../../../src/cases/complaints/citizen-answers.service.js';
import { ConcealmentService } from '../../../src/cases/complaints/concealment.service.js';
import { ComplaintMovesService } from '../../../src/cases/commands/complaint-moves.service.js';
import { askCitizen } from '../../../src/cases/commands/moves/ask-citizen.move.js';
import { NoticesService } from '../../../src/correspondence/notices/notices.service.js';
import { Municipality } from '../../support/municipality.js';
import { HIDDEN, TELLING } from '../../web/hidden-cases.js';

const TOLD = `ดิฉัน ${HIDDEN.name} บ้านเลขที่ 88/19 โทร 098-765-0123 ไฟหน้าบ้านดับ`;
const KEPT = `ดิฉัน ${CONCEALED} โทร ${CONCEALED} ไฟหน้าบ้านดับ`;

let town: Municipality;
beforeAll(async () => {
  town = await Municipality.open();
}, 60_000);
afterAll(() => town.close());

const submitted = async (hideName: boolean): Promise<{ id: string; number: string }> => {
  const { number } = await town.submit({
    ...HIDDEN,
    hideName,
    description: TOLD,
    landmark: '88/19',
  });
  const [row] = await town.rows<{ id: string }>('SELECT id FROM complaint WHERE number = $1', [
    number,
  ]);
  return { id: row!.id, number };
};
/** Every row of every table that has a text about the complaint, as text. */
const stored = async (): Promise<string> => {
  const tables = await town.rows<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  );
  const rows = await Promise.all(
    tables.map(({ name }) => town.rows<{ row: string }>(`SELECT x::text AS row FROM "${name}" x`)),
  );
  return rows
    .flat()
    .map(({ row }) => row)
    .join('\n');
};
const told = (text: string): string[] => TELLING.filter((part) => text.includes(part));

describe('the words of a hidden complainant', () => {
  it('stand in no table with who it is, and encrypted as they were typed', async () => {
    const { id } = await submitted(true);
    expect(told(await stored())).toEqual([]);
    const [row] = await town.rows('SELECT description, landmark FROM complaint WHERE id = $1', [
      id,
    ]);
    expect(row).toEqual({ description: KEPT, landmark: CONCEALED });
    expect(await town.app.get(ConcealmentService).typed(id)).toEqual([TOLD, '88/19']);
  });

  it('lose it in an answer too, and keep it encrypted', async () => {
    const { id, number } = await submitted(true);
    const actor = await town.officer('division_officer.eng');
    const moves = town.app.get(ComplaintMovesService);
    await moves.make(askCitizen, { number, actor }, { text: 'เสาต้นไหนครับ' }, new Date());
    await town.app.get(CitizenAnswersService).answer(id, 'ต้นหน้าบ้าน โทรหา 0987650123', new Date());
    expect(told(await stored())).toEqual([]);
    expect(await town.app.get(ConcealmentService).typed(id)).toContain('ต้นหน้าบ้าน โทรหา 0987650123');
  });

  it('of before are gone through at the next start, once, with what was noted', async () => {
    const { id } = await submitted(false);
    const note = { id, text: `โทรหา ${HIDDEN.name} แล้ว` };
    await town.rows(
      `INSERT INTO complaint_message (id, complaint_id, kind, body, at)
        VALUES (gen_random_uuid(), $1, 'note', $2, now())`,
      [note.id, note.text],
    );
    await town.rows('UPDATE complaint SET hide_name = true WHERE id = $1', [id]);
    expect(told(await stored()).length).toBeGreaterThan(0);
    for (let start = 0; start < 2; start += 1) {
      await migrate(town.settings);
      expect(told(await stored())).toEqual([]);
      expect((await town.app.get(ConcealmentService).typed(id)).sort()).toEqual(
        [TOLD, '88/19', note.text].sort(),
      );
    }
  });

  it('are kept as they are where nothing is hidden', async () => {
    const { id } = await submitted(false);
    const [row] = await town.rows('SELECT description FROM complaint WHERE id = $1', [id]);
    expect(row).toEqual({ description: TOLD });
    await town.rows(
      'UPDATE complaint SET search_text = $2, description = $2, landmark = NULL WHERE id = $1',
      [id, 'ไฟหน้าบ้านดับ'],
    );
  });
});

describe('a letter', () => {
  const body = `เรียน ${HIDDEN.name}\nซ่อมแล้ว\nจึงเรียนมาเพื่อโปรดทราบ`;
  const draft = { kind: 'result', outcome: 'done', body } as const;

  it('that the division reads is refused where the centre writes the hidden name into it', async () => {
    const { number } = await submitted(true);
    const actor = await town.officer('intake_officer');
    await expect(
      town.app.get(NoticesService).draft({ number, actor, ...draft }, new Date()),
    ).rejects.toMatchObject({ code: 'names_complainant', details: { field: 'body' } });
  });

  it('tells a division that guesses nothing: the right name is taken like any other', async () => {
    const { number } = await submitted(true);
    const actor = await town.officer('division_officer.eng');
    for (const name of [HIDDEN.name, 'นางสาวสมมุติ ทดลอง']) {
      const guess = { ...draft, body: draft.body.replace(HIDDEN.name, name) };
      const { state } = await town.app
        .get(NoticesService)
        .draft({ number, actor, ...guess }, new Date());
      expect(state).toBe('draft');
    }
  });
});
