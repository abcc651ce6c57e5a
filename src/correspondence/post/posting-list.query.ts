import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { may, type Actor, type Verb } from '../../core/accounts/policy.js';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import type { Notice } from '../notices/notice.entity.js';
import { ACCUSED_IDS } from '../../cases/complaints/visible-scope.sql.js';

/** A signed letter that waits for the post, or to be handed to one whose name the division must not know. */
export interface LetterToPost {
  id: string;
  matterId: string;
  number: string;
  letterNumber: string;
  letterOn: CivilDay;
  kind: Notice['kind'];
  dueOn: CivilDay;
  channel: 'post' | 'hand';
  restricted: boolean;
  hideName: boolean;
  divisionCode: string | null;
  accusedIds: string[];
}

/** More are listed when these are posted. */
const MOST = 1000;

const TO_POST = `SELECT n.id, n.matter_id AS "matterId", c.number, n.letter_number AS "letterNumber",
    n.letter_on AS "letterOn", n.kind, n.channel, p.due_on AS "dueOn", m.restricted,
    c.hide_name AS "hideName",
    m.division_code AS "divisionCode",
    ${ACCUSED_IDS}
  FROM notice n JOIN matter m ON m.id = n.matter_id JOIN complaint c ON c.id = m.id
  JOIN period p ON p.id = n.period_id
 WHERE n.state = 'sending' AND (n.channel = 'post' OR (n.channel = 'hand' AND c.hide_name))
 ORDER BY p.due_on, n.running_number LIMIT ${MOST}`;

/** The letters that wait for the post, and those that the centre hands over in a division's place. */
@Injectable()
export class PostingListQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Those that the officer brings to the citizen, the nearest due day first. */
  of(officer: Actor): Promise<LetterToPost[]> {
    return this.waiting(officer, 'deliver_notice');
  }

  /** Of these letters those that the officer brings to the citizen, in the list's order. */
  async chosen(officer: Actor, ids: readonly string[]): Promise<LetterToPost[]> {
    const wanted = new Set(ids);
    return (await this.of(officer)).filter(({ id }) => wanted.has(id));
  }

  /** Of these letters those of cases that the officer sees, whether or not they bring them. */
  async named(officer: Actor, ids: readonly string[]): Promise<LetterToPost[]> {
    const wanted = new Set(ids);
    return (await this.waiting(officer, 'see_complaint')).filter(({ id }) => wanted.has(id));
  }

  private async waiting(officer: Actor, verb: Verb): Promise<LetterToPost[]> {
    const letters = await this.dataSource.query<LetterToPost[]>(TO_POST);
    return letters.filter((letter) => may(officer, verb, letter));
  }
}
