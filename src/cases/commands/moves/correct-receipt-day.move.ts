import type { EntityManager } from 'typeorm';
import { bangkokDayOf, type CivilDay } from '../../../core/calendar/civil-day.js';
import { dueOnFor } from '../../../core/deadlines/fifteen-days.rule.js';
import { knowsItself } from '../../complaints/channel.js';
import { wrongReceiptDay } from '../../complaints/receipt-day.rule.js';
import { OPEN, PASSED_ON } from '../../complaints/status.rule.js';
import { Period } from '../../matters/period.entity.js';
import { InputRefused, type Move } from './move.js';

/** On which day in Bangkok it came, and which day was seen with the due day that it moves. */
interface ReceiptDayInput {
  receivedOn: CivilDay;
  confirmed?: CivilDay;
  text: string;
}

/**
 * Corrects the day on which a letter, visit or call came, as long as nothing was answered. It is no later than the
 * entry, and a web form counts on the day it was sent. Where an answer is owed, its due day moves; who corrects it has
 * seen both days and said so.
 */
export const correctReceiptDay: Move<ReceiptDayInput, 'receipt_day_corrected'> = {
  from: [...OPEN, ...PASSED_ON],
  to: null,
  verb: 'correct_entry',
  event: 'receipt_day_corrected',
  async decide({ receivedOn: to, confirmed, text }, { manager, matter, complaint }) {
    const { receivedOn: from, receivedAt } = matter;
    if (knowsItself(complaint.channel)) throw new InputRefused('receivedOn', 'receipt_day_is_fact');
    if (to === from) throw new InputRefused('receivedOn', 'nothing_changed');
    const wrong = wrongReceiptDay(to, text, bangkokDayOf(receivedAt));
    if (wrong) throw new InputRefused(wrong.field, wrong.message);
    const due = await dueMoved(manager, matter.id, to);
    if (due && confirmed !== to) throw new InputRefused('confirmed', 'due_day_moves');
    return { facts: { from, to, due }, receivedOn: to };
  },
};

/** The first due day before and after, or null where no answer is owed. */
async function dueMoved(
  manager: EntityManager,
  matterId: string,
  receivedOn: CivilDay,
): Promise<{ from: CivilDay; to: CivilDay } | null> {
  const last = await manager.findOne(Period, {
    where: { matterId },
    order: { round: 'DESC', no: 'DESC' },
  });
  if (!last) return null;
  if (!isFirst(last)) throw new InputRefused('receivedOn', 'receipt_day_answered');
  return { from: last.dueOn, to: dueOnFor(receivedOn) };
}

/** Whether a period is the one that the receipt opened, and nobody has answered yet. */
export const isFirst = ({ openedBy, endedAt }: Period): boolean =>
  openedBy === 'receipt' && endedAt === null;
