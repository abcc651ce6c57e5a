import { ComplaintMovesService } from '../../src/cases/commands/complaint-moves.service.js';
import { askCitizen } from '../../src/cases/commands/moves/ask-citizen.move.js';
import type { Receipt } from '../../src/cases/intake/complaint-intake.service.js';
import { NoticesService } from '../../src/correspondence/notices/notices.service.js';
import type { Municipality } from '../support/municipality.js';
import { REFUSED } from './running-town.js';

/** Cases that show a page's other states. */
export interface StagedCases {
  /** Long in words and late enough for every level of the ladder. */
  readonly overdue: Receipt;
  /** Waits for the citizen, who told everything about themselves. */
  readonly asked: Receipt;
  /** Answered by a letter on the tracking page. */
  readonly answered: Receipt & StagedLetter;
  /** Letters signed for the post and on paper, and one that waits for its signature. */
  readonly posted: StagedLetter;
  readonly onPaper: StagedLetter;
  readonly proposed: StagedLetter;
  /** A restricted one. */
  readonly secret: Receipt;
}

/** A letter of a case. */
export interface StagedLetter {
  readonly number: string;
  readonly noticeId: string;
}

const PARAGRAPH = 'ฝนตกหนักเมื่อคืนน้ำท่วมขังหน้าบ้านจนเดินผ่านไม่ได้ รถจักรยานยนต์ล้มไปแล้วสองคัน ';
const LETTER = 'ตามที่ท่านได้แจ้งเรื่องไฟถนนดับ นั้น\nกองช่างได้เปลี่ยนหลอดไฟแล้ว\nจึงเรียนมาเพื่อโปรดทราบ';
const SENDER = {
  name: 'นางสาวผู้ร้อง สมมุติ',
  phone: '08 1234 5678',
  email: 'sender.with.a.rather.long.address@mail.example.com',
  address: '15 หมู่ที่ 3',
  hideName: true,
};

/** Files the cases, and brings each to where it should stand. */
export async function stageCases(town: Municipality): Promise<StagedCases> {
  await town.rows(`UPDATE service SET published_on = '2025-10-01'`);
  const long = {
    description: PARAGRAPH.repeat(12),
    wantedOutcome: PARAGRAPH,
    landmark: 'ก'.repeat(90),
  };
  const overdue = await town.submit({ category: 'DRAIN', village: 3, ...long }, 40);
  const asked = await town.submit({ category: 'LIGHT', ...SENDER }, 12);
  const answered = await town.submit({ category: 'TREE' }, 5);
  const actor = await town.officer('intake_officer');
  const now = new Date();
  const text = 'โปรดบอกหมายเลขเสาไฟต้นที่ดับ';
  const order = { number: asked.number, actor };
  await town.app.get(ComplaintMovesService).make(askCitizen, order, { text }, now);
  const body = 'กองช่างตัดแต่งกิ่งไม้เรียบร้อยแล้ว\nหากพบอีกโปรดแจ้งได้ทันที';
  const letter = { kind: 'result', outcome: 'done', body } as const;
  const command = {
    number: answered.number,
    actor: await town.officer('division_head.eng'),
    version: await versionOf(town, answered),
    ...letter,
  };
  const { id: noticeId } = await town.app.get(NoticesService).sign(command, now);
  const posted = await letterOf(town, { channel: 'post' });
  const onPaper = await letterOf(town, { how: 'paper', channel: 'hand' });
  const proposed = await proposedTo(town, 'division_head.eng');
  const secret = await town.submit({ category: 'MISC' }, 2);
  await town.submit({ category: 'ROAD', email: REFUSED });
  await town.sweep();
  return { overdue, asked, answered: { ...answered, noticeId }, posted, onPaper, proposed, secret };
}

async function versionOf(town: Municipality, { number }: Receipt): Promise<number> {
  const [row] = await town.rows<{ version: number }>(
    'SELECT version FROM matter WHERE reference = $1',
    [number],
  );
  return row!.version;
}

/** A letter of a new case, signed by the head of its division. */
async function letterOf(
  town: Municipality,
  by: { channel: 'post' | 'hand'; how?: 'paper' },
): Promise<StagedLetter> {
  const { number } = await town.submit({ category: 'LIGHT', address: '9 หมู่ที่ 1' }, 9);
  const actor = await town.officer('division_head.eng');
  const letter = { kind: 'result', outcome: 'done', body: LETTER, ...by } as const;
  const { id } = await town.app.get(NoticesService).sign({ number, actor, ...letter }, new Date());
  return { number, noticeId: id };
}

/** A letter that waits for an officer's signature. */
async function proposedTo(town: Municipality, username: string): Promise<StagedLetter> {
  const { number } = await town.submit({ category: 'LIGHT' }, 8);
  const actor = await town.officer('division_officer.eng');
  const { id: signatoryId } = await town.officer(username);
  const letter = { kind: 'progress', outcome: null, body: LETTER, signatoryId } as const;
  const { id } = await town.app
    .get(NoticesService)
    .propose({ number, actor, ...letter }, new Date());
  return { number, noticeId: id };
}
