import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../core/accounts/policy.js';
import { beYearOf } from '../../core/calendar/buddhist-era.js';
import { bangkokDayOf, type CivilDay } from '../../core/calendar/civil-day.js';
import type { Accessible } from '../../cases/complaints/complaint-access.service.js';
import { NoOpenPeriod } from '../../cases/matters/matter.errors.js';
import { PeriodsService } from '../../cases/matters/periods.service.js';
import { LetterComposerService } from './letter-composer.service.js';
import { LetterNumbersService } from './letter-numbers.service.js';
import { LetterPdfService } from './letter-pdf.service.js';
import { openPlaceholders } from './letter-template.rule.js';
import type { Notice } from './notice.entity.js';
import { LetterUnfinished, SigningRefused } from './response.errors.js';
import { SignatoriesService, type Signatory } from './signatories.service.js';
import { newVerificationCode } from './verification-code.rule.js';

/** How a letter is signed: in Sipha, or on paper whose copy is stored afterwards. */
export type SignedHow = 'electronic' | 'paper';

/** The columns of a notice that signing sets. */
type SigningColumns = Partial<Omit<Notice, 'id' | 'matterId' | 'state'>>;

/** Signs a draft: checks the right of that day, takes the outgoing number, renders and stores the letter. */
@Injectable()
export class LetterSigningService {
  constructor(
    private readonly periods: PeriodsService,
    private readonly signatories: SignatoriesService,
    private readonly numbers: LetterNumbersService,
    private readonly composer: LetterComposerService,
    private readonly pdf: LetterPdfService,
  ) {}

  /**
   * Dates the letter today in Bangkok and returns the notice's new columns. Throws LetterUnfinished, NoOpenPeriod,
   * LetterCodeMissing, SigningRefused, or what the PDF renderer throws; then no number was taken.
   */
  async sign(
    manager: EntityManager,
    matter: Accessible,
    draft: Notice,
    act: { actor: Actor; how: SignedHow; now: Date },
  ): Promise<SigningColumns> {
    if (openPlaceholders(draft.body).length > 0) throw new LetterUnfinished();
    const letterOn = bangkokDayOf(act.now);
    const period = await this.periods.open(manager, matter.id);
    if (!period) throw new NoOpenPeriod();
    const signatory = await this.rightOf(manager, matter, act.actor, letterOn);
    const year = beYearOf(letterOn);
    const number = await this.numbers.take(manager, draft.series, year);
    const verificationCode = newVerificationCode();
    const issue = { letterNumber: number.printed, letterOn, signatory, verificationCode };
    const letter = await this.composer.issue(manager, matter, draft, issue);
    const file = await this.pdf.keep(manager, letter, act.how === 'paper' ? null : act.actor.id);
    const { account, right } = signatory;
    return {
      periodId: period.id,
      year,
      runningNumber: number.running,
      letterNumber: number.printed,
      letterOn,
      signatoryId: account.id,
      signatoryName: account.displayName,
      signatoryPosition: right.position.join('\n'),
      orderId: right.orderId,
      signedAt: act.now,
      signedHow: act.how,
      verificationCode,
      letter,
      fileId: file.id,
      fileHash: file.sha256,
    };
  }

  private async rightOf(
    manager: EntityManager,
    matter: Accessible,
    actor: Actor,
    day: CivilDay,
  ): Promise<Signatory> {
    const able = await this.signatories.for(matter, day, manager);
    const found = able.find(({ account }) => account.id === actor.id);
    if (!found) throw new SigningRefused();
    return found;
  }
}
