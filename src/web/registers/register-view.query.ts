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
import { RegistersQuery, type RegisterRows } from '../../assurance/registers/registers.query.js';
import { pageFrom } from './register-address.rule.js';

/** Rows on a page on the screen, and at most on paper. */
export const SCREEN_ROWS = 100;

/** The most rows that are printed at once; a browser can hardly lay out more. */
export const PAPER_ROWS = 10_000;

interface RegisterFiguresOf {
  incoming: IncomingFigures[];
  outgoing: OutgoingFigures[];
}

/** What a page of a register shows. */
export interface RegisterView<K extends RegisterKind> {
  readonly filter: RegisterFilter;
  readonly rows: readonly RegisterRows[K][];
  readonly more: boolean;
  readonly figures: RegisterFiguresOf[K];
  readonly page: number;
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
    const page = whole ? 1 : pageFrom(typed['page']);
    const most = whole ? PAPER_ROWS : SCREEN_ROWS;
    const window = { offset: (page - 1) * most, most };
    const { rows, more } = await this.registers.page(kind, actor, filter, window);
    return { filter, rows, more, page, whole, today };
  }
}
