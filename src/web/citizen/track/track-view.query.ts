import { Injectable } from '@nestjs/common';
import { bangkokDayOf, type CivilDay } from '../../../core/calendar/civil-day.js';
import { answeredRound } from '../../../cases/complaints/rating.rule.js';
import { RatingsService } from '../../../cases/complaints/ratings.service.js';
import {
  CaseRecordQuery,
  latestText,
  type CaseRecord,
  type IdentityLook,
} from '../../../cases/complaints/case-record.query.js';
import type { Status } from '../../../cases/complaints/status.rule.js';
import { dueStateOf, type DueState } from '../../../core/deadlines/due-state.rule.js';
import { notifiesSupervisor } from '../../../escalation/sweep/recipients.rule.js';
import type { Matter } from '../../../cases/matters/matter.entity.js';
import type { MatterEvent } from '../../../cases/matters/matter-event.entity.js';
import { OfficeDirectoryService } from '../../../core/office/office-directory.service.js';
import { Clock } from '../../../platform/clock/clock.js';
import type { TimelineEntry } from '../../../platform/ui/timeline.js';
import { NoticesQuery } from '../../../correspondence/notices/notices.query.js';
import type { Notice, SignedNotice } from '../../../correspondence/notices/notice.entity.js';
import { tellableLooks } from './identity-looks.rule.js';
import { publicTimeline } from './public-timeline.rule.js';
import { trackWords } from './track.messages.js';

/** How the answer's due day stands; days as the chip takes them. */
export interface TrackDue {
  state: DueState;
  days: number;
  dueOn: CivilDay;
  endedOn: CivilDay | null;
  /**
   * Who was notified that this period is late: supervisors, or the officers for restricted cases; null for
   * neither.
   */
  told: 'supervisors' | 'keepers' | null;
}

/** The newest round's score; `open` while one can be given or changed. */
interface TrackRatingView {
  score: number | null;
  until: CivilDay;
  open: boolean;
}

/** What the sender of a complaint sees of it: nothing of the officers, and no division in a restricted case. */
export interface TrackView {
  number: string;
  title: string;
  status: Status;
  division: string | null;
  receivedOn: CivilDay;
  description: string;
  wantedOutcome: string | null;
  due: TrackDue | null;
  question: string | null;
  /** Whether it is answered, so that the citizen may reopen it. */
  canReopen: boolean;
  /** Null until a result was delivered, and for a compliment. */
  rating: TrackRatingView | null;
  timeline: TimelineEntry[];
  notices: (Notice & SignedNotice)[];
  /** Who was shown who sent it, newest first; of a restricted case with a delay. */
  looks: IdentityLook[];
  restricted: boolean;
}

/** Reads a complaint for the citizen who sent it; the caller has checked number and PIN. */
@Injectable()
export class TrackViewQuery {
  constructor(
    private readonly records: CaseRecordQuery,
    private readonly notices: NoticesQuery,
    private readonly directory: OfficeDirectoryService,
    private readonly ratings: RatingsService,
    private readonly clock: Clock,
  ) {}

  /** The citizen's view of a complaint, by its id. */
  async read(id: string): Promise<TrackView> {
    const [record, notices, divisions] = await Promise.all([
      this.records.read(id),
      this.notices.deliveredOf(id),
      this.directory.divisions(),
    ]);
    const { complaint, matter } = record;
    const { restricted } = matter;
    const names = new Map(divisions.map(({ code, name }) => [code, name]));
    const texts = new Map([...record.messages].map(([key, { body }]) => [key, body]));
    return {
      number: complaint.number,
      title: await this.title(record),
      status: complaint.status,
      division: restricted ? null : (names.get(matter.divisionCode ?? '') ?? null),
      receivedOn: matter.receivedOn,
      description: complaint.description,
      wantedOutcome: complaint.wantedOutcome,
      due: dueOf(record, bangkokDayOf(this.clock.now())),
      question: questionOf(record),
      canReopen: canReopen(record),
      rating: await this.rating(record),
      timeline: publicTimeline(record.events, { restricted, texts, divisions: names }),
      notices,
      looks: tellableLooks(record, bangkokDayOf(this.clock.now())),
      restricted,
    };
  }

  private async rating({ complaint, periods }: CaseRecord): Promise<TrackRatingView | null> {
    const round = answeredRound(complaint.status, periods.at(-1));
    if (!round) return null;
    const score = await this.ratings.scoreOf(complaint.id, round.round);
    const { until } = round;
    return { score, until, open: bangkokDayOf(this.clock.now()) <= until };
  }

  /** Until triage wrote a subject, category and village say what it is about; of a restricted case nothing does. */
  private async title({ complaint, matter }: CaseRecord): Promise<string> {
    if (matter.restricted) return trackWords.neutralTitle;
    if (complaint.subject !== null) return complaint.subject;
    const [category, villages] = await Promise.all([
      this.directory.category(complaint.categoryCode),
      this.directory.villages(),
    ]);
    const name = category?.name ?? complaint.number;
    const village = villages.find(({ no }) => no === complaint.villageNo);
    return village ? trackWords.inVillage(name, village.name) : name;
  }
}

/** The last period's state; null where no answer is owed. */
function dueOf({ matter, periods, events }: CaseRecord, today: CivilDay): TrackDue | null {
  const period = periods.at(-1);
  if (!period) return null;
  const { dueOn, dueAt, endedOn } = period;
  const late = events.filter(({ at }) => at >= dueAt).filter((event) => event.type === 'escalated');
  return { ...dueStateOf(period, today), dueOn, endedOn, told: whoWasNotified(matter, late) };
}

function whoWasNotified(
  { restricted }: Pick<Matter, 'restricted'>,
  escalations: readonly MatterEvent<'escalated'>[],
): TrackDue['told'] {
  if (escalations.length === 0) return null;
  if (restricted) return 'keepers';
  return escalations.some(({ data }) => notifiesSupervisor(data.told)) ? 'supervisors' : null;
}

/** The question that waits for an answer, or null. */
function questionOf(record: CaseRecord): string | null {
  const waits = record.complaint.status === 'waiting_for_citizen';
  return waits ? latestText(record, 'citizen_asked') : null;
}

/** A compliment never owed an answer, so there is nothing to reopen. */
const canReopen = ({ complaint: { status }, periods }: CaseRecord): boolean =>
  periods.length > 0 && (status === 'answered' || status === 'closed');
