import { v7 as uuidv7 } from 'uuid';
import { beYearOf } from '../../../src/core/calendar/buddhist-era.js';
import type { NoticeState } from '../../../src/correspondence/notices/notice.entity.js';
import type { WebTown } from '../../web/web-town.js';

/** A letter as it stands in the table, whatever way led there. */
export interface StagedLetter {
  number: string;
  running: number;
  letterOn: string;
  state: NoticeState;
  series?: 'ordinary' | 'restricted';
  printed?: string;
  why?: string;
}

/** Writes letters beside the services: a hole in the numbers cannot be made through them. */
export async function addLetters(town: WebTown, letters: readonly StagedLetter[]): Promise<void> {
  for (const letter of letters) {
    const signed = letter.state !== 'draft';
    const delivered = letter.state === 'delivered' || letter.state === 'returned';
    const voided = letter.state === 'voided';
    const { letterOn, running } = letter;
    const fields: Record<string, unknown> = {
      id: uuidv7(),
      kind: 'result',
      outcome: 'done',
      body: 'ซ่อมแล้ว',
      state: letter.state,
      series: letter.series ?? 'ordinary',
      channel: 'tracking_page',
      drafted_at: letterOn,
      ...(signed && {
        year: beYearOf(letterOn),
        running_number: running,
        letter_on: letterOn,
        letter_number: letter.printed ?? `ชร ทดสอบ/${running}`,
        signatory_name: 'นายลงนาม',
        signatory_position: 'ปลัดเทศบาล\nปฏิบัติราชการแทน',
        signed_at: letterOn,
        signed_how: 'paper',
        file_hash: 'ab'.repeat(32),
      }),
      ...(delivered && { delivered_at: letterOn, delivered_on: letterOn }),
      ...(letter.state === 'returned' && { returned_on: letterOn }),
      ...(voided && { voided_on: letterOn, voided_why: letter.why ?? 'x' }),
    };
    const names = Object.keys(fields);
    const values = names.map((_, n) => `$${n + 2}`);
    const officer = '(SELECT id FROM account ORDER BY username LIMIT 1)';
    await town.rows(
      `INSERT INTO notice (matter_id, period_id, entered_by, signatory_id, voided_by, ${names.join()})
        SELECT m.id, (SELECT p.id FROM period p WHERE p.matter_id = m.id LIMIT 1), ${officer},
          ${signed ? officer : 'NULL'}, ${voided ? officer : 'NULL'}, ${values.join()}
          FROM matter m WHERE m.reference = $1`,
      [letter.number, ...Object.values(fields)],
    );
  }
}
