import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../accounts/policy.js';
import { beYearOf } from '../calendar/buddhist-era.js';
import { bangkokDayOf } from '../calendar/civil-day.js';
import type { Accessible } from '../complaints/complaint-access.service.js';
import { NoOpenPeriod } from '../matters/matter.errors.js';
import { Periods } from '../matters/periods.service.js';
import { OfficeSettings } from '../office/office-settings.service.js';
import { LetterNumbers } from './letter-numbers.service.js';
import { printedNumber } from './letter-number.messages.js';
import { openPlaces } from './letter-template.rule.js';
import { Notice, type Outcome } from './notice.entity.js';
import {
  LetterCodeMissing,
  LetterUnfinished,
  NoticeUnderWay,
  SignatoryRefused,
} from './response.errors.js';
import { Signatories } from './signatories.service.js';

/** What a letter is written from. */
export interface LetterDraft {
  actor: Actor;
  kind: 'progress' | 'result';
  outcome: Outcome | null;
  body: string;
  signatoryId: string;
}

/** Turns a draft into a signed letter: checks the signatory and takes the outgoing number. */
@Injectable()
export class LetterWriter {
  constructor(
    private readonly periods: Periods,
    private readonly settings: OfficeSettings,
    private readonly signatories: Signatories,
    private readonly numbers: LetterNumbers,
  ) {}

  /** Writes the letter dated today in Bangkok; the number is taken last, so that a refusal leaves none. */
  async write(
    manager: EntityManager,
    matter: Accessible,
    draft: LetterDraft,
    now: Date,
  ): Promise<Notice> {
    if (openPlaces(draft.body).length > 0) throw new LetterUnfinished();
    const period = await this.periods.open(manager, matter.id);
    if (!period) throw new NoOpenPeriod();
    if (await manager.existsBy(Notice, { matterId: matter.id, state: 'sending' })) {
      throw new NoticeUnderWay();
    }
    const code = await this.settings.get('letter.code', manager);
    if (!code) throw new LetterCodeMissing();
    const able = await this.signatories.for(matter, manager);
    const signatory = able.find((officer) => officer.id === draft.signatoryId);
    if (!signatory) throw new SignatoryRefused();
    const letterOn = bangkokDayOf(now);
    const year = beYearOf(letterOn);
    const series = matter.restricted ? 'restricted' : 'ordinary';
    const runningNumber = await this.numbers.take(manager, series, year);
    return Object.assign(new Notice(), {
      id: uuidv7(),
      matterId: matter.id,
      periodId: period.id,
      kind: draft.kind,
      outcome: draft.outcome,
      body: draft.body,
      series,
      year,
      runningNumber,
      letterNumber: printedNumber(code, series, runningNumber),
      letterOn,
      signatoryId: signatory.id,
      signatoryName: signatory.displayName,
      signatoryPosition: signatory.position,
      state: 'sending',
      signedAt: now,
      enteredBy: draft.actor.id,
      servedAt: null,
      servedOn: null,
      returnedOn: null,
      proof: null,
    });
  }
}
