import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Submission } from '../../../src/cases/intake/submission.js';
import { LetterChannelsService } from '../../../src/correspondence/notices/letter-channels.service.js';
import { DELIVERY_CHANNELS } from '../../../src/correspondence/notices/notice.entity.js';
import { NoticesService } from '../../../src/correspondence/notices/notices.service.js';
import { Municipality } from '../../support/municipality.js';

let town: Municipality;
beforeAll(async () => {
  town = await Municipality.open();
}, 60_000);
afterAll(() => town.close());

const EMAIL = { email: 'somebody@demo.example' };
const ADDRESS = { address: '9 หมู่ที่ 1 ตำบลแม่สาย' };
const GIVEN: [string, Partial<Submission>, usual: string, impossible: string[]][] = [
  ['both', { ...EMAIL, ...ADDRESS }, 'email', []],
  ['an e-mail address', EMAIL, 'email', ['post']],
  ['an address', ADDRESS, 'post', ['email']],
  ['a phone only', { phone: '0812345678' }, 'tracking_page', ['email', 'post']],
  ['nothing', {}, 'tracking_page', ['email', 'post']],
];

describe.each(GIVEN)('the letter to somebody who gave %s', (_what, given, usual, impossible) => {
  it('goes by the way that the receipt promised', async () => {
    const { number, answerWay } = await town.submit(given);
    expect(answerWay).toBe(usual);
    const actor = await town.officer('division_officer.eng');
    const letter = { kind: 'result', outcome: 'done', body: 'ซ่อมแล้ว' } as const;
    const { channel, matterId } = await town.app
      .get(NoticesService)
      .draft({ number, actor, ...letter }, new Date());
    expect(channel).toBe(usual);
    const { possible } = await town.app.get(LetterChannelsService).of(matterId);
    expect(possible).toEqual(DELIVERY_CHANNELS.filter((one) => !impossible.includes(one)));
  });

  it.each([...DELIVERY_CHANNELS])(
    'is signed only for an address that is there: %s',
    async (channel) => {
      const { number } = await town.submit(given);
      const actor = await town.officer('division_head.eng');
      const letter = { kind: 'result', outcome: 'done', body: 'ซ่อมแล้ว', channel } as const;
      const signing = town.app.get(NoticesService).sign({ number, actor, ...letter }, new Date());
      if (!impossible.includes(channel)) {
        expect((await signing).channel).toBe(channel);
        return;
      }
      const why = channel === 'email' ? 'channel_email_missing' : 'channel_address_missing';
      await expect(signing).rejects.toThrow(why);
      const [row] = await town.rows<{ n: number }>(
        `SELECT count(*)::int AS n FROM notice n JOIN matter m ON m.id = n.matter_id
        WHERE m.reference = $1 AND n.running_number IS NOT NULL`,
        [number],
      );
      expect(row).toEqual({ n: 0 });
    },
  );
});
