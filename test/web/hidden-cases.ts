import { DataSource } from 'typeorm';
import type { Account } from '../../src/core/accounts/account.entity.js';
import { Account as AccountRow } from '../../src/core/accounts/account.entity.js';
import { bangkokDayOf } from '../../src/core/calendar/civil-day.js';
import { DemoOrdersService } from '../../src/apps/demo/demo-orders.service.js';
import type { Submission } from '../../src/cases/intake/submission.js';
import { PdfRendererService } from '../../src/correspondence/pdf/pdf-renderer.service.js';
import { OfficeSettingsService } from '../../src/core/office/office-settings.service.js';
import type { DeliveryChannel } from '../../src/correspondence/notices/notice.entity.js';
import { NoticeActService } from '../../src/correspondence/notices/acts/notice-act.service.js';
import { recordDelivery } from '../../src/correspondence/notices/acts/record-delivery.act.js';
import { NoticesService } from '../../src/correspondence/notices/notices.service.js';
import type { WebTown } from './web-town.js';

/** Somebody invented who asked to be hidden. */
export const HIDDEN = {
  name: 'นางสาวกรรณิการ์ ใจมั่นคง',
  phone: '0987650123',
  email: 'kannika.j@citizen.example',
  address: '88/19 ซอยดอกปีบ หมู่ที่ 4\nตำบลแม่สาย เชียงราย',
} as const satisfies Partial<Submission>;

/** What tells who it is, as it may stand in an answer without white space. */
export const TELLING = ['กรรณิการ์', 'ใจมั่นคง', '0987650123', 'kannika.j', '88/19', 'ดอกปีบ'] as const;

const BODY = 'ตามที่ท่านแจ้งเรื่อง นั้น\nเทศบาลซ่อมแล้ว\nจึงเรียนมาเพื่อโปรดทราบ';

/** A case of a hidden name and its letter. */
export interface HiddenCase {
  number: string;
  noticeId: string;
}

/** Cases of กองช่าง whose names are hidden, each with a letter at another stage. */
export class HiddenCases {
  private constructor(
    private readonly town: WebTown,
    private readonly head: Account,
    private readonly centre: Account,
  ) {}

  /** Takes the town's division_head.eng and intake_officer. */
  static async in(town: WebTown): Promise<HiddenCases> {
    await town.app.get(OfficeSettingsService, { strict: false }).set('letter.code', 'ทดสอบ');
    await new DemoOrdersService(town.app.get(DataSource)).make();
    const account = (username: string) =>
      town.app.get(DataSource).manager.findOneByOrFail(AccountRow, { username });
    return new HiddenCases(
      town,
      await account('division_head.eng'),
      await account('intake_officer'),
    );
  }

  /** A letter that the division's head has signed. */
  async signed(channel: DeliveryChannel, more: Partial<Submission> = {}): Promise<HiddenCase> {
    const number = await this.file(more);
    const letter = { kind: 'result', outcome: 'founded', body: BODY, channel } as const;
    const command = { number, actor: this.head, ...letter };
    const { id } = await this.town.app
      .get(NoticesService, { strict: false })
      .sign(command, new Date());
    return { number, noticeId: id };
  }

  /** A letter that waits for the head's signature. */
  async proposed(): Promise<HiddenCase> {
    const number = await this.file();
    const letter = { kind: 'result', outcome: 'founded', body: BODY, channel: 'post' } as const;
    const signatoryId = this.head.id;
    const command = { number, actor: this.head, signatoryId, ...letter };
    const { id } = await this.town.app
      .get(NoticesService, { strict: false })
      .propose(command, new Date());
    return { number, noticeId: id };
  }

  /** A letter that the centre has brought there, with a receipt that names who took it. */
  async delivered(channel: 'post' | 'hand'): Promise<HiddenCase> {
    const { number, noticeId } = await this.signed(channel);
    const to = [HIDDEN.name, HIDDEN.phone, ...HIDDEN.address.split('\n')];
    const bytes = await new PdfRendererService().labels([
      { to, from: ['ไปรษณีย์'], reference: number },
    ]);
    const now = new Date();
    const record = {
      deliveredOn: bangkokDayOf(now),
      registeredNumber: channel === 'post' ? 'RN123456785TH' : null,
      receivedBy: channel === 'hand' ? ('addressee' as const) : null,
      proof: { kind: 'application/pdf' as const, bytes },
      lateWhy: null,
    };
    const order = { number, noticeId, actor: this.centre };
    await this.town.app
      .get(NoticeActService, { strict: false })
      .make(recordDelivery, order, record, now);
    return { number, noticeId };
  }

  private async file(more: Partial<Submission> = {}): Promise<string> {
    return (await this.town.submit({ category: 'LIGHT', hideName: true, ...HIDDEN, ...more }))
      .number;
  }
}
