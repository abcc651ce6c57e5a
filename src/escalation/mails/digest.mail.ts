import type { MailedMatter, MailWords } from './mail-kind.js';

/** More mails than this to one officer at one time become one. */
export const DIGEST_FROM = 6;

/** More matters than this are counted and not listed. */
export const MOST_ROWS = 100;

/** One of the mails that a digest replaces, and the matter that it is about. */
export interface DigestLine {
  words: MailWords;
  matter: Pick<MailedMatter, 'id' | 'dueOn' | 'owed' | 'title'>;
}

/** What is owed longest comes first; what is owed no more, last. */
const dueOf = ({ dueOn, owed }: DigestLine['matter']): string => (owed && dueOn ? dueOn : '9999');

/** One mail in place of a flood: a row a matter with all its news, the worst first, and a count of the rest. */
export function writeDigest(lines: readonly DigestLine[], publicUrl: string): MailWords {
  const byMatter = new Map<string, DigestLine[]>();
  for (const line of lines) {
    const { id } = line.matter;
    byMatter.set(id, [...(byMatter.get(id) ?? []), line]);
  }
  const matters = [...byMatter.values()].sort((a, b) =>
    dueOf(a[0]!.matter).localeCompare(dueOf(b[0]!.matter)),
  );
  const count = matters.length.toLocaleString('en');
  const rest = matters.length - MOST_ROWS;
  return {
    subject: `สรุป ${count} เรื่องที่ต้องดำเนินการ`,
    heading: `มี ${count} เรื่องที่ต้องดำเนินการ`,
    paragraphs: [
      ...(rest > 0 ? [`และอีก ${rest.toLocaleString('en')} เรื่อง เปิดดูทั้งหมดได้จากลิงก์ด้านล่าง`] : []),
      'รวมการแจ้งของรอบนี้ไว้ในอีเมลฉบับเดียว',
    ],
    rows: matters.slice(0, MOST_ROWS).map(rowOf),
    button: buttonOf(lines, publicUrl),
  };
}

/** A case once, with its title, all its news, and the way to it. */
function rowOf(lines: readonly DigestLine[]): MailWords['rows'][number] {
  const news = new Set<string>();
  let about = '';
  for (const { words } of lines) {
    const [head = '', ...rest] = words.subject.split(': ');
    news.add(head);
    about = rest.join(': ');
  }
  const [{ matter, words }] = lines as [DigestLine];
  const said = [...(matter.title ? [matter.title] : []), ...news].join(' · ');
  return words.button ? [about, said, words.button.url] : [about, said];
}

/** The link to the list that holds all of the matters. */
function buttonOf(lines: readonly DigestLine[], publicUrl: string): { label: string; url: string } {
  if (lines.every(({ words }) => words.listedAt === 'follow_up')) {
    return { label: 'เปิดหน้าติดตามแผน', url: `${publicUrl}/staff/plan/follow-up` };
  }
  if (lines.every(({ words }) => words.listedAt === 'overdue')) {
    return { label: 'เปิดรายการเรื่องเกินกำหนด', url: `${publicUrl}/staff/queue?due=overdue` };
  }
  return { label: 'เปิดคิวเรื่อง', url: `${publicUrl}/staff/queue` };
}
