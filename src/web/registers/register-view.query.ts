import { Injectable } from '@nestjs/common';
import type { Actor } from '../../core/accounts/policy.js';
import { bangkokDayOf, type CivilDay } from '../../core/calendar/civil-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { typedTexts } from '../../platform/http/form-reader.js';
import {
  readRegisterFilter,
  type RegisterFilter,
  type RegisterKind,
} from '../../assurance/registers/register-filter.rule.js';
import {
  RegisterFiguresQuery,
  type IncomingFigures,
  type OutgoingFigures,
} from '../../assurance/registers/register-figures.query.js';
import { incomingPlace } from '../../assurance/registers/incoming-register.sql.js';
import { outgoingPlace } from '../../assurance/registers/outgoing-register.sql.js';
import { RegistersQuery, type RegisterRows } from '../../assurance/registers/registers.query.js';
import {
  placeText,
  windowFrom,
  type KeysetPage,
  type Place,
} from '../../platform/database/keyset.js';
import { REGISTER_KEYS } from './register-address.rule.js';

/** Rows on a page on the screen. */
const SCREEN_ROWS = 100;

/** The most rows that are printed at once; a browser can hardly lay out more. */
export const PAPER_ROWS = 10_000;

interface RegisterFiguresOf {
  incoming: IncomingFigures[];
  outgoing: OutgoingFigures[];
}

const PLACES: { readonly [K in RegisterKind]: (row: RegisterRows[K]) => Place } = {
  incoming: incomingPlace,
  outgoing: outgoingPlace,
};

/** What a page of a register shows. */
export interface RegisterView<K extends RegisterKind> extends KeysetPage<RegisterRows[K]> {
  readonly filter: RegisterFilter;
  readonly figures: RegisterFiguresOf[K];
  /** The places that the pages before and after it begin at, where there are such. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly isFirst: boolean;
  /** Everything at once, for paper. */
  readonly whole: boolean;
  readonly today: CivilDay;
}

/** Reads the page of a register that an address asks for. */
@Injectable()
export class RegisterViewQuery {
  constructor(
    private readonly registers: RegistersQuery,
    private readonly figures: RegisterFiguresQuery,
    private readonly clock: Clock,
  ) {}

  /** The incoming register. */
  async incoming(actor: Actor, query: Record<string, unknown>): Promise<RegisterView<'incoming'>> {
    const read = await this.read('incoming', actor, query);
    return { ...read, figures: await this.figures.incoming(actor, read.filter, read.today) };
  }

  /** The outgoing register. */
  async outgoing(actor: Actor, query: Record<string, unknown>): Promise<RegisterView<'outgoing'>> {
    const read = await this.read('outgoing', actor, query);
    return { ...read, figures: await this.figures.outgoing(actor, read.filter) };
  }

  private async read<K extends RegisterKind>(
    kind: K,
    actor: Actor,
    query: Record<string, unknown>,
  ): Promise<Omit<RegisterView<K>, 'figures'>> {
    const today = bangkokDayOf(this.clock.now());
    const typed = typedTexts(query);
    const filter = readRegisterFilter(typed, today);
    const whole = typed['print'] === '1';
    const most = whole ? PAPER_ROWS : SCREEN_ROWS;
    const window = whole ? {} : windowFrom(REGISTER_KEYS[kind], typed);
    const page = await this.registers.page(kind, actor, filter, { ...window, most });
    const isFirst = window.after === undefined && window.before === undefined;
    const placeOf = PLACES[kind];
    const places = page.rows.map((row) => placeText(placeOf(row)));
    return {
      ...page,
      before: page.earlier ? places[0] : undefined,
      after: page.later ? places.at(-1) : undefined,
      filter,
      isFirst,
      whole,
      today,
    };
  }
}
