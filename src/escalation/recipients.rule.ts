import type { Role } from '../accounts/role.js';
import type { Matter } from '../matters/matter.entity.js';

/** Somebody who is told: an officer, or a contact outside (`recipient` is an account id or "contact:<name>"). */
export interface Told {
  role: string;
  recipient: string;
}

/** Somebody who would have been told, and why not. */
export interface Skipped {
  role: string;
  accountId: string | null;
  why: 'accused' | 'vacant' | 'unassigned' | 'left';
}

/** What the rule needs to know of an officer. */
export interface Officer {
  id: string;
  role: Role;
  divisionCode: string | null;
}

/** What the rule needs to know of the matter. */
export interface AddressedMatter {
  /** Absent where it can only be a complaint. */
  kind?: Matter['kind'];
  divisionCode: string | null;
  officerId: string | null;
  accusedIds: readonly string[];
}

/** The contact outside the municipality that is told when nobody else is left. */
export const OUTSIDE_BODY = 'contact:outside_body';

/** The role in which the head of the complaint centre is told in another's place. */
export const CENTRE_STAND_IN = 'centre_stand_in';

const CENTRE_HEAD = { role: 'division_head', divisionCode: 'CLERK' } as const;

interface Search {
  matter: AddressedMatter;
  officers: readonly Officer[];
}

/** The active officers a recipient code names in this matter. */
function named(code: string, { matter, officers }: Search): Officer[] {
  if (code === 'responsible_officer') return officers.filter((o) => o.id === matter.officerId);
  if (code === 'division_head') {
    return officers.filter((o) => o.role === code && o.divisionCode === matter.divisionCode);
  }
  return officers.filter((o) => o.role === code);
}

/** Why nobody answers to a code. */
function whyNobody(code: string, matter: AddressedMatter): Skipped['why'] {
  if (code !== 'responsible_officer') return 'vacant';
  return matter.officerId === null ? 'unassigned' : 'left';
}

/** An unassigned or leaver's case goes to the head of the complaint centre, like one of a vacant division. */
const goesToCentre = (code: string): boolean =>
  code === 'responsible_officer' || code === 'division_head';

/** Who is told of a report in whose place: complaints are the centre's affair, the plan is not. */
const REPORT_STAND_INS: Readonly<Record<string, string>> = {
  division_head: 'municipal_clerk',
  municipal_clerk: 'mayor',
  mayor: 'municipal_clerk',
};

/**
 * Who is told at a step, and who is skipped and why. A person whom the matter accuses is skipped on
 * every level; if nobody is left, the outside body is told. Never empty.
 */
export function whoIsTold(
  codes: readonly string[],
  matter: AddressedMatter,
  officers: readonly Officer[],
): { told: Told[]; skipped: Skipped[] } {
  const told = new Map<string, Told>();
  const skipped: Skipped[] = [];
  const tell = (role: string, found: readonly Officer[]): boolean => {
    const free = found.filter((officer) => !matter.accusedIds.includes(officer.id));
    const accused = found.filter((officer) => matter.accusedIds.includes(officer.id));
    for (const { id } of accused) skipped.push({ role, accountId: id, why: 'accused' });
    for (const { id } of free) told.set(id, told.get(id) ?? { role, recipient: id });
    return free.length > 0;
  };
  const centre = officers.filter(
    (o) => o.role === CENTRE_HEAD.role && o.divisionCode === CENTRE_HEAD.divisionCode,
  );
  const tellInPlaceOf = (code: string): void => {
    if (matter.kind !== 'plan_report') {
      if (goesToCentre(code)) tell(CENTRE_STAND_IN, centre);
      return;
    }
    const other = REPORT_STAND_INS[code];
    if (other) tell(other, named(other, { matter, officers }));
  };
  for (const code of codes) {
    if (code === 'restricted_deputy' || code === 'outside_body') {
      told.set(`contact:${code}`, { role: code, recipient: `contact:${code}` });
      continue;
    }
    const found = named(code, { matter, officers });
    if (found.length === 0) {
      skipped.push({ role: code, accountId: null, why: whyNobody(code, matter) });
    }
    if (!tell(code, found)) tellInPlaceOf(code);
  }
  if (told.size === 0) told.set(OUTSIDE_BODY, { role: 'outside_body', recipient: OUTSIDE_BODY });
  return { told: [...told.values()], skipped };
}
