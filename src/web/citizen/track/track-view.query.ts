import { Injectable } from '@nestjs/common';
import { bangkokDayOf, type CivilDay } from '../../../core/calendar/civil-day.js';
import { answeredRound } from '../../../cases/complaints/rating.rule.js';
import { Ratings } from '../../../cases/complaints/ratings.service.js';
import {
  ComplaintFile,
  latestText,
  type ComplaintRecord,
} from '../../../cases/complaints/complaint-file.query.js';
import type { Status } from '../../../cases/complaints/status.rule.js';
import { dueStateOf, type DueState } from '../../../core/deadlines/due-state.rule.js';
import { tellsSupervisor } from '../../../escalation/sweep/recipients.rule.js';
import type { Matter } from '../../../cases/matters/matter.entity.js';
import type { MatterEvent } from '../../../cases/matters/matter-event.entity.js';
import { OfficeDirectory } from '../../../core/office/office-directory.service.js';
import { Clock } from '../../../platform/clock/clock.js';
import type { TimelineEntry } from '../../../platform/ui/timeline.js';
import { NoticeLedger } from '../../../correspondence/notices/notice-ledger.query.js';
import type { Notice, SignedNotice } from '../../../correspondence/notices/notice.entity.js';
import { publicTimeline } from './public-timeline.rule.js';
import { trackWords } from './track.messages.js';

/** How the answer's due day stands; days as the chip takes them. */
export interface TrackDue {
  state: DueState;
  days: number;
  dueOn: CivilDay;
  endedOn: CivilDay | null;
  /** Who was told that this period is late: supervisors, or those who keep a restricted case; null for neither. */
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
  /** Whether it is answered, so that the citizen may have it taken up again. */
  canReopen: boolean;
  /** Null until a result was served, and for a compliment. */
  rating: TrackRatingView | null;
  timeline: TimelineEntry[];
  notices: (Notice & SignedNotice)[];
}

/** Reads a complaint for the citizen who sent it; the caller has checked number and PIN. */
@Injectable()
export class TrackViewQuery {
  constructor(
    private readonly file: ComplaintFile,
    private readonly notices: NoticeLedger,
    private readonly directory: OfficeDirectory,
    private readonly ratings: Ratings,
    private readonly clock: Clock,
  ) {}

  /** The citizen's view of a complaint, by its id. */
  async read(id: string): Promise<TrackView> {
    const [record, notices, divisions] = await Promise.all([
      this.file.read(id),
      this.notices.servedOf(id),
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
    };
  }

  private async rating({ complaint, periods }: ComplaintRecord): Promise<TrackRatingView | null> {
    const round = answeredRound(complaint.status, periods.at(-1));
    if (!round) return null;
    const score = await this.ratings.scoreOf(complaint.id, round.round);
    const { until } = round;
    return { score, until, open: bangkokDayOf(this.clock.now()) <= until };
  }

  /** Until triage wrote a subject, category and village say what it is about; of a restricted case nothing does. */
  private async title({ complaint, matter }: ComplaintRecord): Promise<string> {
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
function dueOf({ matter, periods, events }: ComplaintRecord, today: CivilDay): TrackDue | null {
  const period = periods.at(-1);
  if (!period) return null;
  const { dueOn, dueAt, endedOn } = period;
  const late = events.filter(({ at }) => at >= dueAt).filter((event) => event.type === 'escalated');
  return { ...dueStateOf(period, today), dueOn, endedOn, told: whoWasTold(matter, late) };
}

function whoWasTold(
  { restricted }: Pick<Matter, 'restricted'>,
  escalations: readonly MatterEvent<'escalated'>[],
): TrackDue['told'] {
  if (escalations.length === 0) return null;
  if (restricted) return 'keepers';
  return escalations.some(({ data }) => tellsSupervisor(data.told)) ? 'supervisors' : null;
}

/** The question that waits for an answer, or null. */
function questionOf(record: ComplaintRecord): string | null {
  const waits = record.complaint.status === 'waiting_for_citizen';
  return waits ? latestText(record, 'citizen_asked') : null;
}

/** A compliment never owed an answer, so there is nothing to take up again. */
const canReopen = ({ complaint: { status }, periods }: ComplaintRecord): boolean =>
  periods.length > 0 && (status === 'answered' || status === 'closed');
