import type { Role } from '../../core/accounts/role.js';
import type { Skipped, NotifiedRecipient } from '../../cases/matters/event-catalogue.js';
import type { Matter } from '../../cases/matters/matter.entity.js';

/** What the rule needs to know of an officer. */
export interface Officer {
  id: string;
  role: Role;
  divisionCode: string | null;
}

/** What the rule needs to know of the matter. */
export interface AddressedMatter {
  kind: Matter['kind'];
  restricted: boolean;
  divisionCode: string | null;
  officerId: string | null;
  accusedIds: readonly string[];
}

/** The role in which the head of the complaint centre is notified in another's place. */
const CENTRE_STAND_IN = 'centre_stand_in';

/**
 * The superiors of whoever owes the answer: "supervisors" (ผู้บังคับบัญชา) wherever somebody reads who was
 * notified.
 */
const SUPERVISORS: readonly string[] = [
  'division_head',
  CENTRE_STAND_IN,
  'municipal_clerk',
  'mayor',
];

/** Whether a supervisor is among those notified: the ladder's levels may name others. */
export const notifiesSupervisor = (told: readonly NotifiedRecipient[]): boolean =>
  told.some(({ role }) => SUPERVISORS.includes(role));

/** The division whose head is the head of the complaint centre (ศูนย์รับเรื่องราวร้องทุกข์). */
export const CENTRE_DIVISION = 'CLERK';

/**
 * Who is notified in place of somebody who is missing or accused: always upwards, the first of them who can be
 * notified. A restricted case has nobody outside its own ladder.
 */
const IN_PLACE_OF: Readonly<Record<string, readonly string[]>> = {
  responsible_officer: [CENTRE_STAND_IN, 'division_head', 'municipal_clerk', 'mayor'],
  intake_officer: [CENTRE_STAND_IN, 'division_head', 'municipal_clerk', 'mayor'],
  division_head: [CENTRE_STAND_IN, 'municipal_clerk', 'mayor'],
  municipal_clerk: ['mayor'],
  mayor: [],
};

/** Who is notified when every post of a step and above is vacant and nobody is accused: the first who exists. */
const WHOEVER_IS_THERE = [
  'municipal_clerk',
  CENTRE_STAND_IN,
  'division_head',
  'intake_officer',
  'administrator',
];

/** The active officers a recipient code names in this matter. */
function named(code: string, matter: AddressedMatter, officers: readonly Officer[]): Officer[] {
  if (code === 'responsible_officer') return officers.filter((o) => o.id === matter.officerId);
  if (code !== 'division_head' && code !== CENTRE_STAND_IN) {
    return officers.filter((o) => o.role === code);
  }
  const division = code === CENTRE_STAND_IN ? CENTRE_DIVISION : matter.divisionCode;
  return officers.filter((o) => o.role === 'division_head' && o.divisionCode === division);
}

/** Why nobody answers to a code. */
function whyNobody(code: string, matter: AddressedMatter): Skipped['why'] {
  if (code !== 'responsible_officer') return 'vacant';
  return matter.officerId === null ? 'unassigned' : 'left';
}

/** Collects the people to notify, each of them once, and who was skipped and why. */
class Search {
  readonly told = new Map<string, NotifiedRecipient>();
  private readonly missing = new Map<string, Skipped>();

  constructor(
    private readonly matter: AddressedMatter,
    private readonly officers: readonly Officer[],
  ) {}

  get skipped(): Skipped[] {
    return [...this.missing.values()];
  }

  /** Notifies whom a code names, a contact or officers; where none of these can be notified, the first above. */
  notifyOrStandIn(code: string): void {
    if (code === 'restricted_deputy' || code === 'outside_body') return this.notifyOutside(code);
    if (this.tell(code) || this.matter.restricted) return;
    // The complaint centre stands in for complaints, not for the plan.
    const ofPlan = this.matter.kind === 'plan_report';
    const above = IN_PLACE_OF[code] ?? [];
    this.notifyFirst(above.filter((post) => !ofPlan || post !== CENTRE_STAND_IN));
  }

  /** Whether somebody of a code can be notified. */
  private tell(code: string): boolean {
    const { matter, officers } = this;
    const found = named(code, matter, officers);
    if (found.length === 0) this.skip(code, null, whyNobody(code, matter));
    const free = found.filter(({ id }) => !matter.accusedIds.includes(id));
    for (const { id } of found) {
      if (matter.accusedIds.includes(id)) this.skip(code, id, 'accused');
    }
    for (const { id } of free) {
      this.told.set(id, this.told.get(id) ?? { role: code, recipient: id });
    }
    return free.length > 0;
  }

  /** Notifies the first of some posts that can be notified; `until` ends it before. */
  notifyFirst(codes: readonly string[], until: () => boolean = () => false): void {
    for (const code of codes) {
      if (until() || this.tell(code)) return;
    }
  }

  /** Whether somebody was skipped because the matter accuses them. */
  accused(): boolean {
    return this.skipped.some(({ why }) => why === 'accused');
  }

  notifyOutside(code: string): void {
    this.told.set(`contact:${code}`, { role: code, recipient: `contact:${code}` });
  }

  private skip(role: string, accountId: string | null, why: Skipped['why']): void {
    // A person is skipped once, in the role that was asked for first.
    const key = accountId ?? role;
    if (!this.missing.has(key)) this.missing.set(key, { role, accountId, why });
  }
}

/**
 * Who is notified at a step, and who is skipped and why; never empty. A person whom the matter accuses is skipped
 * on every level. The outside body is notified where the ladder names it, of a restricted case that nobody else
 * can be notified of, and where everybody of the step and above is accused; of a vacant post only if the office
 * has no officer at all.
 */
export function recipientsFor(
  codes: readonly string[],
  matter: AddressedMatter,
  officers: readonly Officer[],
): { told: NotifiedRecipient[]; skipped: Skipped[] } {
  const search = new Search(matter, officers);
  for (const code of codes) search.notifyOrStandIn(code);
  if (search.told.size === 0 && !matter.restricted) {
    search.notifyFirst(WHOEVER_IS_THERE, () => search.accused());
  }
  if (search.told.size === 0) search.notifyOutside('outside_body');
  return { told: [...search.told.values()], skipped: search.skipped };
}
