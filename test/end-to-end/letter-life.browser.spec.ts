import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { StoredFilesService } from '../../src/core/files/stored-files.service.js';
import { Notice } from '../../src/correspondence/notices/notice.entity.js';
import { ComplaintMovesService } from '../../src/cases/commands/complaint-moves.service.js';
import { askCitizen } from '../../src/cases/commands/moves/ask-citizen.move.js';
import { describeWithChromium } from '../support/requires.js';
import { until } from '../support/until.js';
import { RunningTown } from './running-town.js';
import type { Visitor } from './visitor.js';

const BODY = 'ตามที่ท่านได้แจ้งเรื่องไฟถนนดับ นั้น\nกองช่างได้เปลี่ยนหลอดไฟทั้งสองต้นแล้ว\nจึงเรียนมาเพื่อโปรดทราบ';
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describeWithChromium('the life of a letter, from the screens', () => {
  let running: RunningTown;
  let officer: Visitor;
  let head: Visitor;
  beforeAll(async () => {
    running = await RunningTown.open();
    officer = await running.officer('division_officer.eng');
    head = await running.officer('division_head.eng', { width: 360 });
  }, 60_000);
  afterAll(() => running?.close(), 60_000);

  /** Writes a letter in a new case and presses a button; returns the case's number and PIN. */
  async function write(who: Visitor, channel: string, button: string, email?: string) {
    const { number, pin } = await running.town.submit({
      address: '9 หมู่ที่ 1 ตำบลแม่สาย',
      ...(email && { email }),
    });
    await who.open(`/staff/complaints/${number}/notices/new?kind=result&outcome=done`);
    await who.types({ body: BODY, channel });
    await who.presses(button);
    return { number, pin: pin! };
  }

  /** Writes a letter and signs it by a button of the page that says what the signature will do. */
  async function sign(who: Visitor, channel: string, button = 'ลงนามและแจ้งผู้ร้อง') {
    const written = await write(who, channel, 'ไปหน้าลงนาม');
    await who.presses(button);
    return written;
  }

  const noticeOf = async (number: string): Promise<Notice> => {
    const [row] = await running.town.rows<{ id: string }>(
      'SELECT n.id FROM notice n JOIN matter m ON m.id = n.matter_id WHERE m.reference = $1',
      [number],
    );
    return running.town.dataSource.manager.findOneByOrFail(Notice, { id: row!.id });
  };
  const pageOf = ({ id }: Notice, number: string): string =>
    `/staff/complaints/${number}/notices/${id}`;
  const opens = async (who: Visitor, number: string): Promise<Notice> => {
    const notice = await noticeOf(number);
    await who.open(pageOf(notice, number));
    return notice;
  };
  const download = async ({ page }: Visitor, address: string): Promise<Buffer> => {
    const answer = await page.request.get(address);
    expect(answer.headers()['content-disposition']).toMatch(/^attachment; filename="[\w-]+\.pdf"$/);
    return answer.body();
  };

  it('asked of a citizen, keeps what they answer in their tab, but in a restricted case', async () => {
    for (const [category, kept] of [
      ['LIGHT', true],
      ['MISC', false],
    ] as const) {
      const { number, pin } = await running.town.submit({ category });
      const actor = await running.town.officer(kept ? 'division_head.eng' : 'misconduct_officer');
      const text = 'โปรดบอกหมายเลขเสาไฟต้นที่ดับ';
      const moves = running.town.app.get(ComplaintMovesService);
      await moves.make(askCitizen, { number, actor }, { text }, new Date());
      const citizen = await running.visitor({ width: 360 });
      await citizen.tracks(number, pin!);
      await citizen.types({ answer: BODY });
      await citizen.page.reload();
      expect(await citizen.page.inputValue('textarea[name=answer]')).toBe(kept ? BODY : '');
      await citizen.close();
    }
  }, 60_000);

  it('keeps itself while it is typed, and comes back into its form', async () => {
    const { number } = await running.town.submit();
    const page = `/staff/complaints/${number}/notices/new?kind=result&outcome=done`;
    await officer.open(page);
    await officer.types({ body: BODY });
    await officer.page.waitForSelector('text=เก็บข้อความที่พิมพ์ไว้แล้ว');
    await officer.open(page);
    expect(await officer.page.inputValue('textarea[name=body]')).not.toBe(BODY);
    await officer.presses('นำมาพิมพ์ต่อ');
    expect(await officer.page.inputValue('textarea[name=body]')).toBe(BODY);
  }, 60_000);

  it('is proposed, sent back, proposed again, signed, mailed, tracked and verified', async () => {
    const email = 'letter@example.com';
    const { number, pin } = await write(officer, 'email', 'เสนอลงนาม', email);
    expect(await officer.reads('.govuk-notification-banner')).toContain('เสนอลงนามแล้ว');
    await running.mail('division_head.eng@demo.example', 'รอลงนาม', number);

    await head.open('/staff/for-signature');
    await head.page.getByRole('link', { name: number }).click();
    await head.page.click('summary:has-text("ส่งกลับให้แก้ไข")');
    await head.types({ why: 'โปรดบอกวันที่ซ่อม' }, 'form[action$="/sending-back"]');
    await head.page.click('form[action$="/sending-back"] button');
    await running.mail('division_officer.eng@demo.example', 'แก้ไขหนังสือ', number);

    await opens(officer, number);
    expect(await officer.reads()).toContain('โปรดบอกวันที่ซ่อม');
    await officer.page.getByRole('button', { name: 'แก้ไขร่าง' }).click();
    const body = `${BODY}\nซ่อมเมื่อวานนี้`;
    await officer.types({ body });
    await officer.presses('เสนอลงนาม');

    await opens(head, number);
    await head.presses('ไปหน้าลงนาม');
    expect(await head.reads()).toContain(`ผู้ร้องเรื่องเลขที่ ${number}`);
    await head.presses('ลงนามและแจ้งผู้ร้อง');
    expect(await head.reads('.govuk-notification-banner')).toContain('กำลังส่งอีเมล');
    const mail = await running.mail(email, 'แจ้งผลการดำเนินการ', number);
    const notice = await until('the letter to be delivered', async () => {
      const now = await noticeOf(number);
      return now.state === 'delivered' ? now : undefined;
    });
    expect(mail.attachments).toEqual([
      { name: 'letter.pdf', kind: 'application/pdf', sha256: notice.fileHash },
    ]);

    const citizen = await running.visitor({ width: 360 });
    await citizen.tracks(number, pin);
    await citizen.page.getByRole('link', { name: 'เปิดหนังสือเพื่อพิมพ์' }).click();
    expect(await citizen.reads('.letter')).toContain('ซ่อมเมื่อวานนี้');
    const kept = await download(citizen, `/track/${number}/notices/${notice.id}/letter`);
    expect(sha256(kept)).toBe(notice.fileHash);
    await citizen.open(`/verify/${notice.verificationCode!.toLowerCase().replaceAll('-', '')}`);
    expect(await citizen.reads()).toContain(notice.letterNumber);
    await citizen.page.click('main summary');
    expect(await citizen.reads()).toContain(notice.fileHash);
    expect(await citizen.reads()).not.toContain(number);
    expect([...citizen.complaints, ...head.complaints, ...officer.complaints]).toEqual([]);
  }, 60_000);

  it('goes by post: printed, posted, recorded, and comes back', async () => {
    const { number } = await sign(head, 'post');
    const notice = await opens(head, number);
    await head.page.click('form[action$="/delivery"] button');
    expect(await head.reads('.govuk-error-summary')).toContain('เลขลงทะเบียน 13 ตัว');
    await head.types({ registeredNumber: 'RN123456785TH' }, 'form[action$="/delivery"]');
    await head.page.click('form[action$="/delivery"] button');
    expect(await head.reads('.govuk-notification-banner')).toContain('บันทึกการแจ้งแล้ว');
    await head.open(`/staff/complaints/${number}`);
    expect(await head.reads()).toContain('ตอบแล้ว ทันกำหนด');
    await head.open(pageOf(notice, number));
    await head.page.click('summary:has-text("หนังสือนี้ตีกลับ")');
    await head.types({ why: 'ไม่มีผู้รับตามจ่าหน้า' }, 'form[action$="/return"]');
    await head.page.click('form[action$="/return"] button');
    await head.open(`/staff/complaints/${number}`);
    expect(await head.reads()).toContain('เหลือ 15 วัน');
  }, 60_000);

  it('is signed on paper: the copy is the letter, and what is no picture is refused', async () => {
    const { number } = await sign(head, 'tracking_page', 'ออกเลขเพื่อลงนามบนกระดาษ');
    const before = await opens(head, number);
    expect(before).toMatchObject({ state: 'signed', deliveredOn: null });
    const send = async (name: string, buffer: Buffer): Promise<void> => {
      await head.page.setInputFiles('[name=copy]', { name, mimeType: 'application/pdf', buffer });
      await head.page.click('form[action$="/signed-copy"] button');
    };
    await send('letter.pdf', Buffer.from('not a PDF at all'));
    expect(head.status).toBe(422);
    expect(await head.reads('.govuk-error-summary')).toContain('PDF, JPEG หรือ PNG');
    await send('letter.pdf', Buffer.alloc(11 * 1024 * 1024, 'x'));
    expect(head.status).toBe(413);
    expect(await noticeOf(number)).toEqual(before);

    await head.open(pageOf(before, number));
    const scan = await sharp({
      create: { width: 900, height: 1200, channels: 3, background: '#fff' },
    })
      .jpeg()
      .toBuffer();
    await send('scan.jpg', scan);
    expect(await head.reads('.govuk-notification-banner')).toContain('เผยแพร่ในหน้าติดตาม');
    expect(await noticeOf(number)).toMatchObject({ state: 'delivered' });
  }, 60_000);

  it('is handed over: the photograph keeps nothing of where it was taken', async () => {
    const { number } = await sign(head, 'hand');
    await opens(head, number);
    const photo = await sharp({
      create: { width: 60, height: 60, channels: 3, background: '#777' },
    })
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '20/1 25/1 0/1' } })
      .jpeg()
      .toBuffer();
    expect((await sharp(photo).metadata()).exif).toBeDefined();
    await head.types({ receivedBy: 'household' }, 'form[action$="/delivery"]');
    await head.page.setInputFiles('[name=proof]', {
      name: 'hand.jpg',
      mimeType: 'image/jpeg',
      buffer: photo,
    });
    await head.page.click('form[action$="/delivery"] button');
    const { proofFileId, state } = await noticeOf(number);
    expect(state).toBe('delivered');
    const { bytes } = await running.town.app.get(StoredFilesService).read(proofFileId!);
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
  }, 60_000);

  it('is voided with its reason, and its number stays', async () => {
    const { number } = await sign(head, 'post');
    await opens(head, number);
    await head.page.click('summary:has-text("ยกเลิกหนังสือนี้")');
    await head.types({ why: 'พิมพ์ชื่อถนนผิด' }, 'form[action$="/void"]');
    await head.page.click('form[action$="/void"] button');
    const { state, letterNumber, verificationCode } = await noticeOf(number);
    expect(state).toBe('voided');
    await head.open(`/verify/${verificationCode}`);
    expect(await head.reads()).toContain('ถูกยกเลิก');
    await head.open('/staff/registers/outgoing');
    expect(await head.reads()).toContain(letterNumber);
    expect(await head.reads()).toContain('พิมพ์ชื่อถนนผิด');
  }, 60_000);

  it('is signed by nobody without the right, whatever they send', async () => {
    const { number } = await write(officer, 'post', 'เสนอลงนาม');
    const notice = await opens(officer, number);
    expect(await officer.page.getByRole('button', { name: 'ไปหน้าลงนาม' }).count()).toBe(0);
    await officer.open(`/staff/complaints/${number}`);
    const token = await officer.page.locator('[name=_csrf]').first().inputValue();
    const answer = await officer.page.request.post(`${pageOf(notice, number)}/signature`, {
      form: { _csrf: token, version: '3' },
    });
    expect(answer.status()).toBe(403);
    expect((await noticeOf(number)).state).toBe('for_signature');
  }, 60_000);
});
