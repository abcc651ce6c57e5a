import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { COPY_PLAN } from '../../support/plan-of-year.js';
import { WebTown } from '../../web/web-town.js';

const YEAR = 2567;
const HEADING = 'โครงการเดียวกันในปีอื่น';

let town: WebTown;
beforeAll(async () => {
  town = await WebTown.open(['municipal_clerk', 'misconduct_officer']);
  for (const sql of COPY_PLAN) await town.rows(sql, [YEAR, '2023-10-01']);
  // A renumbered project with a changed promise, and one that the other year does not have.
  await town.rows(
    `UPDATE plan_project SET code = '${YEAR}-S3-17', title = title || ' ปีที่สอง', quantity = 1200,
       budget_baht = 7500 WHERE code = '${YEAR}-S3-04'`,
  );
  await town.rows(`DELETE FROM plan_project WHERE code = '${YEAR}-S3-03'`);
  await town.rows(
    `INSERT INTO plan_work (id, project_code, division_code, done_on, quantity, spent_baht, note,
                            recorded_by, recorded_at)
     SELECT $1, '${YEAR}-S3-17', 'CLERK', '2023-11-02', 3, 1250.5, 'ประชุมสามหมู่บ้าน', id, now()
       FROM account WHERE username = 'municipal_clerk'`,
    [uuidv7()],
  );
}, 60_000);
afterAll(() => town.close());

/** The cells of the table, row by row, as words. */
function cellsOf(body: string): string[][] {
  const [, after = ''] = body.split('id="years"');
  const [table = ''] = after.split('</table>');
  return [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].slice(1).map(([, row = '']) =>
    [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) =>
      cell
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
  );
}

async function link(code: string, category: string): Promise<void> {
  const { number } = await town.submit({ category });
  await town.rows(
    `INSERT INTO plan_link (id, matter_id, project_code, state, reason, by_account, at)
     SELECT $1, m.id, $2, 'confirmed', 'r', a.id, now() FROM matter m, account a
      WHERE m.reference = $3 AND a.username = 'municipal_clerk'`,
    [uuidv7(), code, number],
  );
}

it('stands beside itself in other years, though its code, words and promise changed', async () => {
  await link(`${YEAR}-S3-17`, 'ROAD');
  await link(`${YEAR}-S3-17`, 'MISC');
  const clerk = await town.officer('municipal_clerk');
  const { body } = await clerk.get('/staff/plan/2565-S3-04');
  expect(cellsOf(body)).toEqual([
    [`ปี ${YEAR}`, '1,200 หมู่บ้าน', '3 หมู่บ้าน', '7,500 บาท', '1,250.50 บาท', '1 เรื่อง'],
    ['ปี 2565 ปีที่แสดงอยู่', '8 หมู่บ้าน', 'ไม่ได้ติดตาม', '5,000 บาท', 'ไม่ได้ติดตาม', 'ไม่มี'],
  ]);
  expect(body).toContain(`href="/staff/plan/${YEAR}-S3-17"`);
  const insider = await town.officer('misconduct_officer');
  const secret = await insider.get('/staff/plan/2565-S3-04');
  expect(cellsOf(secret.body)[0]!.at(-1)).toBe('1 เรื่อง');
});

it('tells everybody the same, with few complaints as words', async () => {
  const { body } = await town.visitor().get(`/plan/projects/${YEAR}-S3-17`);
  const [now, before] = cellsOf(body);
  expect(now!.at(0)).toBe(`ปี ${YEAR} ปีที่แสดงอยู่`);
  expect(now!.at(-1)).toBe('น้อยกว่า 5 เรื่อง');
  expect(before!.at(-1)).toBe('ยังไม่มี');
  expect(body).toContain('href="/plan/projects/2565-S3-04"');
});

it('says nothing of other years where none has it', async () => {
  const { body } = await town.visitor().get('/plan/projects/2565-S3-03');
  expect(body).not.toContain(HEADING);
});
