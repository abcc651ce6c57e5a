import { describe, expect, it } from '@jest/globals';
import type { VNode } from 'preact';
import { ANSWER_WAY_WORDS } from '../../../src/cases/complaints/answer-way.messages.js';
import { tellableLooks } from '../../../src/web/citizen/track/identity-looks.rule.js';
import { linkedWords } from '../../../src/web/citizen/plan/linked-count.rule.js';
import { planWords } from '../../../src/web/citizen/plan/plan.messages.js';
import { SubmissionCheckPage } from '../../../src/web/citizen/report/submission-check.page.js';
import { SubmissionDonePage } from '../../../src/web/citizen/report/submission-done.page.js';
import { SubmissionFormPage } from '../../../src/web/citizen/report/submission-form.page.js';
import {
  readSubmission,
  SUBMISSION_FIELDS,
} from '../../../src/web/citizen/report/submission-form.rule.js';
import { checkWords } from '../../../src/web/citizen/report/submission-form.messages.js';
import type { SubmissionChoices } from '../../../src/web/citizen/report/submission-choices.query.js';
import { TrackPage } from '../../../src/web/citizen/track/track.page.js';
import type { TrackView } from '../../../src/web/citizen/track/track-view.query.js';
import { renderPage } from '../../../src/platform/ui/render-page.js';
import { OFFICE } from '../../support/office-details.js';

const render = (page: VNode): string => renderPage(page, OFFICE);
const KEY = '0b5345aa-1111-4222-8333-444455556666';
const category = (code: string, restricted = false) => ({
  code,
  name: `หัวข้อ ${code}`,
  groupCode: 'G',
  divisionCode: 'ENG',
  traffyLabels: [],
  sort: 1,
  kind: restricted ? ('misconduct' as const) : ('grievance' as const),
  restricted,
});
const choices: SubmissionChoices = {
  groups: [
    { code: 'G', name: 'ถนน', hint: null, categories: [category('ROAD'), category('LIGHT')] },
    { code: 'S', name: 'ทุจริต', hint: 'ลับ', categories: [category('MISC', true)] },
  ],
  villages: [{ no: 3, name: 'หมู่ที่ 3' }],
};
const typed = {
  category: 'LIGHT',
  description: '\nไฟดับ <script>alert(1)</script> "ทั้งซอย"\nตั้งแต่เมื่อวาน',
  village: '3',
  phone: '08 1234 5678',
};
const shared = { choices, formKey: KEY, token: 'token-of-this-browser', typed };

/** The hidden fields of a page, unescaped. */
function hiddenOf(html: string): Record<string, string> {
  const fields = html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g);
  const plain = (text: string) =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
  return Object.fromEntries([...fields].map(([, name, value]) => [name, plain(value!)]));
}

describe('the report', () => {
  it('carries everything typed and the key through the check page, unchanged', () => {
    const html = render(SubmissionCheckPage(shared));
    expect(hiddenOf(html)).toEqual({ _csrf: shared.token, formKey: KEY, ...typed });
    expect(html).not.toContain('<script>alert');
    const edits = [...html.matchAll(/formaction="\/report#(\w+)"/g)].map(([, field]) => field);
    expect(edits).toEqual([...SUBMISSION_FIELDS]);
  });

  it.each([
    [{ email: 'a@b.example', address: '1 หมู่ 2', phone: '0812345678' }, 'email'],
    [{ address: '1 หมู่ 2', phone: '0812345678' }, 'post'],
    [{ phone: '0812345678' }, 'tracking_page'],
    [{}, 'tracking_page'],
  ] as const)(
    'says on the check page how the answer comes to whoever gave %j: %s',
    (given, way) => {
      const { email: _e, address: _a, phone: _p, ...rest } = typed as Record<string, string>;
      const html = render(SubmissionCheckPage({ ...shared, typed: { ...rest, ...given } }));
      expect(html).toContain(ANSWER_WAY_WORDS[way](checkWords.answerBy));
    },
  );

  it('says on the check page of a misconduct report who sees it, and of no other', () => {
    const misconduct = { ...shared, typed: { ...typed, category: 'MISC' } };
    expect(render(SubmissionCheckPage(misconduct))).toContain(checkWords.restricted);
    expect(render(SubmissionCheckPage(shared))).not.toContain(checkWords.restricted);
  });

  it('leads from each error to a field that is there', () => {
    const errors = SUBMISSION_FIELDS.map((field) => ({ field, message: 'unknown_field' }));
    const html = render(SubmissionFormPage({ ...shared, errors }));
    const targets = [...html.matchAll(/<li><a href="#(\w+)"/g)].map(([, id]) => id);
    expect(targets).toEqual([...SUBMISSION_FIELDS]);
    for (const id of targets) expect(html).toContain(` id="${id}"`);
    expect(html).toMatch(/<input[^>]*value="LIGHT"[^>]*checked/);
  });

  it('takes only a uuid for a key and keeps unknown fields for the refusal', () => {
    expect(readSubmission({ formKey: KEY }).key).toBe(KEY);
    for (const formKey of ['', 'x', `${KEY}x`, [KEY, KEY], undefined]) {
      expect(readSubmission({ formKey }).key).toBeNull();
    }
    const read = readSubmission({ category: 'ROAD', evil: '1' });
    expect(read.typed).toEqual({ category: 'ROAD' });
    expect(read.fields).toEqual({ category: 'ROAD', evil: '1' });
  });
});

describe('the receipt', () => {
  const receipt = {
    number: 'MSM-7K4Q-M2XD',
    pin: '482961',
    receivedOn: '2026-11-23',
    dueOn: '2026-12-08',
    division: null,
    restricted: false,
    answerWay: 'email' as const,
  };
  const trackUrl = 'http://localhost:3000/track?number=MSM-7K4Q-M2XD';
  const html = (more = {}) =>
    render(SubmissionDonePage({ receipt: { ...receipt, ...more }, trackUrl }));

  it('tells number, PIN and the exact due day', () => {
    expect(html()).toContain('MSM-7K4Q-M2XD');
    expect(html()).toContain('482961');
    expect(html()).toContain('วันอังคารที่ 8 ธันวาคม 2569');
  });

  it.each(['email', 'post', 'tracking_page'] as const)(
    'says how the answer reaches this person, and from which day: %s',
    (answerWay) => {
      const others = (['email', 'post', 'tracking_page'] as const).filter((w) => w !== answerWay);
      const said = (way: typeof answerWay) => ANSWER_WAY_WORDS[way]('8 ธันวาคม 2569');
      const page = html({ answerWay });
      expect(page).toContain(said(answerWay));
      for (const other of others) expect(page).not.toContain(said(other));
      expect(html({ answerWay, dueOn: null })).not.toContain(said(answerWay));
    },
  );

  it('of a restricted case says who examines it and who knows when it is late, and names nobody else', () => {
    const [ordinary, restricted] = [html(), html({ restricted: true })];
    const examined = 'เจ้าหน้าที่ที่ได้รับแต่งตั้งเป็นผู้ตรวจสอบ เจ้าหน้าที่อื่นไม่เห็นเรื่องนี้';
    for (const said of [examined, 'ถ้าเราตอบไม่ทัน ผู้ดูแลเรื่องปกปิดจะรู้']) {
      expect(restricted).toContain(said);
      expect(ordinary).not.toContain(said);
    }
    for (const untrue of ['ศูนย์รับเรื่องตรวจเรื่อง', 'ผู้บังคับบัญชา', 'โดยอัตโนมัติ']) {
      expect(restricted).not.toContain(untrue);
    }
  });

  it('shows no PIN after its 24 hours and promises no day for a compliment', () => {
    expect(html({ pin: null })).not.toContain('482961');
    expect(html({ dueOn: null })).not.toContain('due-promise"><p><strong>');
    expect(html({ dueOn: null })).not.toContain('2026-12');
  });
});

describe('the tracking page', () => {
  const view: TrackView = {
    number: 'MSM-7K4Q-M2XD',
    title: 'ไฟดับ',
    status: 'waiting_for_citizen',
    division: null,
    receivedOn: '2026-11-01',
    description: 'ไฟดับทั้งซอย',
    wantedOutcome: null,
    due: { state: 'overdue', days: 4, dueOn: '2026-11-16', endedOn: null, told: 'supervisors' },
    canReopen: false,
    rating: null,
    question: 'ขอทราบจุด',
    timeline: [],
    notices: [],
    looks: [],
    restricted: false,
  };
  const html = (more: Partial<TrackView>) =>
    render(TrackPage({ view: { ...view, ...more }, token: 't' }));

  it('owns up to being late, and says that a supervisor knows only when one was told', () => {
    expect(html({})).toContain('ขออภัย ได้แจ้งผู้บังคับบัญชาแล้ว');
    const untold = html({ due: { ...view.due!, told: null } });
    expect(untold).toContain('เรายังตอบท่านไม่ทันกำหนด');
    expect(untold).not.toContain('ผู้บังคับบัญชา');
  });

  it('tells in which role and when somebody was shown who complained, and nobody’s name', () => {
    const looks = [{ at: new Date('2026-11-20T03:00:00Z'), role: 'municipal_clerk' as const }];
    expect(html({ looks })).toContain('ปลัดเทศบาล 20 พฤศจิกายน 2569 เวลา 10.00 น.');
    expect(html({})).toContain('ไม่มีรายการเปิดดู');
    expect(html({ looks: [], restricted: true })).toContain('ช้า 30 วัน');
  });

  it('tells a look into a restricted case after thirty days, into any other at once', () => {
    const at = new Date('2026-11-01T20:00:00Z');
    const look = { at, role: 'misconduct_officer' as const };
    const told = (restricted: boolean, today: string): number =>
      tellableLooks({ looks: [look], matter: { restricted } }, today).length;
    expect([told(true, '2026-12-01'), told(true, '2026-12-02')]).toEqual([0, 1]);
    expect(told(false, '2026-11-02')).toBe(1);
  });

  it('offers the answer only while something is asked', () => {
    expect(html({})).toContain('action="/track/MSM-7K4Q-M2XD/answers"');
    expect(html({ canReopen: false, question: null })).not.toContain('<form');
  });
});

describe('linked complaints on the public plan', () => {
  it('never publishes a count from 1 to 4', () => {
    expect(linkedWords(undefined)).toBe(planWords.linkedNone);
    const linked = (total: number) => linkedWords({ total, byQuarter: [total, 0, 0, 0] });
    expect(linked(0)).toBe(planWords.linkedNone);
    expect(linked(1)).toBe(planWords.linkedFew);
    expect(linked(4)).toBe(planWords.linkedFew);
    expect(linked(5)).toBe(planWords.linkedMany('5'));
  });
});
