import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import type { Accessible } from '../../cases/complaints/complaint-access.service.js';
import { Complaint } from '../../cases/complaints/complaint.entity.js';
import { Matter } from '../../cases/matters/matter.entity.js';
import { Category } from '../../core/office/category.entity.js';
import { UNSURE_GROUP } from '../../core/office/data/category-groups.data.js';
import { OfficeNames } from '../../core/office/office-names.js';
import { OfficeSettingsService } from '../../core/office/office-settings.service.js';
import { Village } from '../../core/office/village.entity.js';
import { Settings } from '../../platform/settings/settings.js';
import { letterWords as words } from './letter.messages.js';
import { composeLetter } from './letter.rule.js';
import type { IssuedLetter, Notice } from './notice.entity.js';
import type { Signatory } from './signatories.service.js';

/** What the writer says in a letter. */
type LetterContent = Pick<Notice, 'kind' | 'body' | 'attachments' | 'copies'>;

/** What its signature adds. */
interface Issue {
  letterNumber: string;
  letterOn: CivilDay;
  signatory: Signatory;
  verificationCode: string;
}

/** Composes letters from what was written and the office's settings as they are now. */
@Injectable()
export class LetterComposerService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly office: OfficeSettingsService,
    private readonly settings: Settings,
  ) {}

  /** The letter as it is issued. */
  async issue(
    manager: EntityManager,
    matter: Accessible,
    written: LetterContent,
    { letterNumber, letterOn, signatory, verificationCode }: Issue,
  ): Promise<IssuedLetter> {
    const url = `${this.settings.PUBLIC_URL}/verify/${verificationCode}`;
    return this.compose(manager, matter, written, {
      letterNumber,
      letterOn,
      signer: signatory.account.displayName,
      position: signatory.right.position,
      verification: { url, code: verificationCode },
    });
  }

  /** The letter as it would be issued on a day, marked as a draft; without a signatory their place is open. */
  draft(
    matter: Accessible,
    written: LetterContent,
    letterOn: CivilDay,
    signatory: Signatory | undefined,
  ): Promise<IssuedLetter> {
    return this.compose(this.dataSource.manager, matter, written, {
      letterNumber: words.noNumber,
      letterOn,
      verification: null,
      signer: signatory?.account.displayName ?? words.noSigner,
      position: signatory?.right.position ?? [],
    });
  }

  private async compose(
    manager: EntityManager,
    { id, number, restricted }: Accessible,
    { kind, body, attachments, copies }: LetterContent,
    rest: Pick<
      Parameters<typeof composeLetter>[0],
      'letterNumber' | 'letterOn' | 'signer' | 'position' | 'verification'
    >,
  ): Promise<IssuedLetter> {
    const { receivedOn } = await manager.findOneByOrFail(Matter, { id });
    const title = restricted ? null : await titleOf(manager, id);
    const written = { kind, body, attachments, copies };
    const parts = { ...written, title, number, receivedOn, restricted, ...rest };
    return composeLetter(parts, await this.office.all(manager));
  }
}

/** Read in the caller's transaction, which must wait for no second connection. */
async function titleOf(manager: EntityManager, id: string): Promise<string | null> {
  const complaint = await manager.findOneByOrFail(Complaint, { id });
  const categories = await manager.findBy(Category, { code: complaint.categoryCode });
  const isSorted = categories[0]?.groupCode !== UNSURE_GROUP;
  if (complaint.subject === null && !isSorted) return null;
  const villages = await manager.findBy(Village, { no: complaint.villageNo ?? 0 });
  return new OfficeNames([], categories, villages).title(complaint);
}
