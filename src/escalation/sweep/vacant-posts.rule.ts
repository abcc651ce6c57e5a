import { CENTRE_DIVISION, recipientsFor, type Officer } from './recipients.rule.js';

/** Posts that an office has whatever its divisions are. */
const POSTS = ['intake_officer', 'municipal_clerk', 'mayor', 'misconduct_officer'] as const;

/** Contacts that the restricted ladder needs, in the office's settings. */
const CONTACTS = ['restricted_deputy', 'outside_body'] as const;

/** A post that the ladders or the first step of a case need, but that nobody with an open account holds. */
export interface VacantPost {
  /** `centre_head` is the head of the complaint centre, and of the division that it belongs to. */
  post: (typeof POSTS)[number] | (typeof CONTACTS)[number] | 'centre_head' | 'division_head';
  /** The division whose head is missing; null of every other post. */
  division: StaffedDivision | null;
  /** Who is notified in their place as things stand, as roles of the ladder. */
  instead: string[];
}

/** A division as the rule needs it. */
interface StaffedDivision {
  code: string;
  headTitle: string;
}

/** What the rule needs to know of the office. */
interface StaffedOffice {
  /** Who can sign in. */
  officers: readonly Officer[];
  /** The divisions that answer complaints. */
  divisions: readonly StaffedDivision[];
  /** The contacts that are set. */
  contacts: ReadonlySet<string>;
}

/** Every vacant post, with what happens then. */
export function vacantPosts({ officers, divisions, contacts }: StaffedOffice): VacantPost[] {
  const instead = (code: string, divisionCode: string | null): string[] => {
    const restricted = code === 'misconduct_officer' || code === 'restricted_deputy';
    const matter = { kind: 'complaint' as const, restricted, divisionCode, officerId: null };
    return recipientsFor([code], { ...matter, accusedIds: [] }, officers).told.map(
      ({ role }) => role,
    );
  };
  const isHead = (code: string) => (one: Officer) =>
    one.role === 'division_head' && one.divisionCode === code;
  const heads = divisions
    .filter(({ code }) => !officers.some(isHead(code)))
    .map(({ code, headTitle }): VacantPost => ({
      post: code === CENTRE_DIVISION ? 'centre_head' : 'division_head',
      division: { code, headTitle },
      instead: instead('division_head', code),
    }));
  const others = POSTS.filter((post) => !officers.some(({ role }) => role === post)).map(
    (post): VacantPost => ({ post, division: null, instead: instead(post, null) }),
  );
  const unset = CONTACTS.filter((contact) => !contacts.has(contact)).map((post): VacantPost => ({
    post,
    division: null,
    instead: [],
  }));
  return [...heads, ...others, ...unset];
}

/** The vacant posts as one line for a log or a terminal; null where there is none. */
export function vacancyLine(vacant: readonly VacantPost[]): string | null {
  if (vacant.length === 0) return null;
  const names = vacant.map(({ post, division }) =>
    division ? `${post} of ${division.code}` : post,
  );
  return `vacant: ${names.join(', ')}; others are told in their place, see /staff/admin`;
}
