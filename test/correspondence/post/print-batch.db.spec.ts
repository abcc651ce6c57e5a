import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Account } from '../../../src/core/accounts/account.entity.js';
import { StoredFilesService } from '../../../src/core/files/stored-files.service.js';
import { PdfRendererService } from '../../../src/correspondence/pdf/pdf-renderer.service.js';
import { IdentityAccessService } from '../../../src/cases/complaints/identity-access.service.js';
import { OfficeSettingsService } from '../../../src/core/office/office-settings.service.js';
import { AddressLabelsService } from '../../../src/correspondence/post/address-labels.service.js';
import { BatchPrintingService } from '../../../src/correspondence/post/batch-printing.service.js';
import { PostingListQuery } from '../../../src/correspondence/post/posting-list.query.js';
import { PrintBatchesService } from '../../../src/correspondence/post/print-batches.service.js';
import { NoticesService } from '../../../src/correspondence/notices/notices.service.js';
import { crowdedPdf, pdfOf } from '../../core/files/hostile-files.js';
import { hangChild } from '../../support/child-processes.js';
import { Municipality } from '../../support/municipality.js';

/** `LETTERS=500 npm test -- print-batch` for the whole. */
const LETTERS = Number(process.env['LETTERS'] ?? 40);

let town: Municipality;
let head: Account;
let list: PostingListQuery;
let batches: PrintBatchesService;
let printing: BatchPrintingService;
beforeAll(async () => {
  town = await Municipality.open();
  head = await town.officer('division_head.eng');
  list = new PostingListQuery(town.dataSource);
  batches = new PrintBatchesService(town.dataSource, list);
  printing = new BatchPrintingService(town.dataSource, town.app.get(StoredFilesService));
}, 60_000);
afterAll(() => town.close());

const ADDRESS = '9 หมู่ที่ 1 ตำบลแม่สาย';

async function letterToPost(more: { category?: string; address?: string; by?: Account } = {}) {
  const { by = head, ...submission } = more;
  const { number } = await town.submit({ category: 'LIGHT', address: ADDRESS, ...submission });
  const body = 'ตามที่ท่านแจ้งเรื่อง นั้น\nซ่อมแล้ว\nจึงเรียนมาเพื่อโปรดทราบ';
  const letter = { kind: 'result', outcome: 'founded', body, channel: 'post' } as const;
  return town.app.get(NoticesService).sign({ number, actor: by, ...letter }, new Date());
}

/** Another file in the place of a letter's, as an old upload may be. */
async function filed(noticeId: string, bytes: Buffer): Promise<void> {
  const files = town.app.get(StoredFilesService);
  const { id } = await files.keep(town.dataSource.manager, { kind: 'application/pdf', bytes });
  await town.rows('UPDATE notice SET file_id = $2 WHERE id = $1', [noticeId, id]);
}

describe('letters that wait for the post', () => {
  it('are printed as one PDF, their progress told meanwhile, each page as it was issued', async () => {
    for (let n = 0; n < LETTERS; n += 1) await letterToPost();
    const ids = (await list.of(head)).map(({ id }) => id);
    expect(ids).toHaveLength(LETTERS);
    const id = await batches.request(head, ids);
    const seen = new Set<number>();
    const began = performance.now();
    const running = printing.run().then(() => 'over');
    for (;;) {
      const { done, state } = await batches.one(head, id);
      seen.add(done);
      if (state === 'ready') break;
      expect(['waiting', 'printing']).toContain(state);
    }
    await running;
    const seconds = (performance.now() - began) / 1000;
    console.info(`${LETTERS} letters in one file after ${seconds.toFixed(1)} s`);
    expect([...seen].some((done) => done > 0 && done < LETTERS)).toBe(true);
    const { fileId } = await batches.one(head, id);
    const { bytes } = await town.app.get(StoredFilesService).read(fileId!);
    expect((await PDFDocument.load(bytes)).getPageCount()).toBe(LETTERS);
    expect(seconds).toBeLessThan(30);
  }, 120_000);

  it('are there for those who deliver them, and a batch for whoever asked for it', async () => {
    const other = await town.officer('division_head.fin');
    const keeper = await town.officer('misconduct_officer');
    const secret = await letterToPost({ category: 'MISC', by: keeper });
    expect(await list.of(other)).toEqual([]);
    expect((await list.of(keeper)).map(({ id }) => id)).toEqual([secret.id]);
    expect((await list.of(head)).map(({ id }) => id)).not.toContain(secret.id);
    await expect(batches.request(head, [secret.id])).rejects.toMatchObject({
      code: 'nothing_to_print',
    });
    const id = await batches.request(keeper, [secret.id]);
    await expect(batches.one(head, id)).rejects.toMatchObject({ code: 'batch_not_there' });
  });

  it('are printed by the next worker when one dies, once', async () => {
    const { id: noticeId } = await letterToPost();
    const id = await batches.request(head, [noticeId]);
    await town.rows(
      `UPDATE print_batch SET state = 'printing', lease_until = clock_timestamp() + interval '1 minute'
        WHERE id = $1`,
      [id],
    );
    await printing.run();
    expect((await batches.one(head, id)).state).toBe('printing');
    await town.rows(`UPDATE print_batch SET lease_until = clock_timestamp() WHERE id = $1`, [id]);
    await Promise.all([printing.run(), printing.run()]);
    expect(await batches.one(head, id)).toMatchObject({ state: 'ready', done: 1 });
  });

  it('are printed without those that cannot be read, which are named, while the clock goes on', async () => {
    const letters = [];
    for (let n = 0; n < 5; n += 1) letters.push(await letterToPost());
    const [slow, , , , broken] = letters.map(({ id }) => id);
    await filed(slow!, crowdedPdf(150_000));
    await filed(broken!, pdfOf([]).subarray(0, 60));
    const id = await batches.request(
      head,
      letters.map((letter) => letter.id),
    );
    let over = false;
    const running = printing.run().finally(() => (over = true));
    await hangChild('file-child.js');
    const { number } = await town.submit({ category: 'LIGHT', address: ADDRESS }, 40);
    await town.sweep();
    const reached = await town.rows(
      'SELECT 1 FROM escalation e JOIN complaint c ON c.id = e.matter_id WHERE c.number = $1',
      [number],
    );
    expect([reached.length > 0, over]).toEqual([true, false]);
    await running;
    const batch = await batches.one(head, id);
    expect(batch).toMatchObject({ state: 'ready', done: 5 });
    const { bytes } = await town.app.get(StoredFilesService).read(batch.fileId!);
    expect((await PDFDocument.load(bytes)).getPageCount()).toBe(3);
    const named = await batches.refusedOf(head, batch);
    expect(named.map((letter) => letter.id)).toEqual([slow, broken]);
  }, 60_000);

  it('are forgotten as a file after a day, and stay as letters', async () => {
    const { id: noticeId, fileId } = await letterToPost();
    const id = await batches.request(head, [noticeId]);
    await printing.run();
    const batch = await batches.one(head, id);
    await town.rows(`UPDATE print_batch SET requested_at = requested_at - interval '25 hours'`);
    await printing.run();
    await expect(batches.one(head, id)).rejects.toMatchObject({ code: 'batch_not_there' });
    const kept = await town.rows('SELECT id FROM stored_file WHERE id = ANY($1)', [
      [batch.fileId, fileId],
    ]);
    expect(kept).toEqual([{ id: fileId }]);
  });

  it('have addresses to print, each an identity access with its reason, and none without an address', async () => {
    const { matterId, letterNumber, id } = await letterToPost({ address: '15 หมู่ที่ 3\nแม่สาย' });
    // Signed before an address had to be there.
    const without = await letterToPost();
    await town.rows('DELETE FROM complainant WHERE complaint_id = $1', [without.matterId]);
    const labels = new AddressLabelsService(
      list,
      town.app.get(IdentityAccessService),
      town.app.get(OfficeSettingsService),
      new PdfRendererService(),
    );
    expect((await labels.print(head, [id], new Date())).subarray(0, 5).toString()).toBe('%PDF-');
    const looks = await town.rows(
      'SELECT account_id, reason FROM identity_access WHERE complaint_id = $1',
      [matterId],
    );
    expect(looks).toEqual([
      { account_id: head.id, reason: expect.stringContaining(letterNumber!) },
    ]);
    await expect(labels.print(head, [without.id], new Date())).rejects.toMatchObject({
      code: 'nothing_to_print',
    });
  });
});
