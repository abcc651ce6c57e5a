import { bangkokDayOf, type CivilDay } from '../../../core/calendar/civil-day.js';
import { thaiDate } from '../../../core/calendar/thai-date.js';
import type { TimelineEntry } from '../../../platform/ui/timeline.js';
import type { ComplaintView } from '../complaint-view/complaint-view.query.js';
import { entryOf } from './timeline-entry.rule.js';
import { stepWords, timelineEntryWords as words } from './event.messages.js';
import { notifiedLines } from './notified-lines.rule.js';

interface Coming {
  day: CivilDay;
  entry: TimelineEntry;
}

/**
 * What comes if nobody answers, farthest first, then what happened, newest first; notes for whoever may see them.
 */
export function complaintTimeline(view: ComplaintView, seesNotes: boolean): TimelineEntry[] {
  const past = view.record.events
    .map((event) => entryOf(event, view))
    .map((entry) => (seesNotes ? entry : { ...entry, internal: undefined }));
  const told = past.map((entry, index) => {
    const when = index === past.length - 1 ? ('now' as const) : ('past' as const);
    return { ...entry, when };
  });
  return [...comingEntries(view), ...told.reverse()];
}

function comingEntries({ deadline, people }: ComplaintView): TimelineEntry[] {
  if (!deadline) return [];
  const coming: Coming[] = deadline.coming.map(({ code, level, at, ...who }) => {
    const lines = notifiedLines(who, people, words.willNotify);
    const day = bangkokDayOf(at);
    const title = words.coming(level, stepWords(code, level, who.told));
    return { day, entry: entryAt(day, title, lines.join('\n')) };
  });
  const { dueOn, endedAt } = deadline.period;
  if (endedAt === null && deadline.state !== 'overdue') {
    coming.push({ day: dueOn, entry: entryAt(dueOn, words.due, words.dueBody, 'near') });
  }
  return coming.sort((a, b) => (a.day < b.day ? 1 : -1)).map(({ entry }) => entry);
}

function entryAt(
  day: CivilDay,
  title: string,
  body: string,
  tone?: TimelineEntry['tone'],
): TimelineEntry {
  return { title, body, tone, at: thaiDate(day), dateTime: day, when: 'coming' };
}
