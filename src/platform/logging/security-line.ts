import { LogLine } from './log-line.js';

/** Who acted: an account's id and role; "-" where nobody is signed in or the role is not known. */
interface ByWhom {
  readonly actor: string;
  readonly role: string;
}

/** A keyed hash of the address's prefix: lines of one visitor can be put together, the visitor cannot be found. */
interface FromWhere {
  readonly from: string;
}

/** A keyed hash of the name or number that was typed; "-" where it can be none. */
interface AtWhat extends FromWhere {
  /** Such as `sign-in` or `track`. */
  readonly what: string;
  readonly name: string;
}

/** Every kind of security line with its fields: ids, codes, counts and keyed hashes, never what a person typed. */
export interface SecurityFields {
  /** Somebody signed in. */
  readonly signed_in: ByWhom & FromWhere;
  /** Somebody signed out, or signed in again in a browser that was signed in. */
  readonly signed_out: Pick<ByWhom, 'actor'>;
  /** A session was used after its idle hour or its twelve hours were over. */
  readonly session_expired: Pick<ByWhom, 'actor'>;
  /** The office ended sessions: of one account, or "-" of all. */
  readonly sessions_ended: { readonly account: string; readonly count: number };
  /** A wrong password, PIN or code. */
  readonly guess_wrong: AtWhat;
  /** A guess that was not checked, since there were too many before. */
  readonly guess_limited: AtWhat;
  /** A name met its hundredth wrong guess of a day. */
  readonly name_besieged: AtWhat;
  /** Access was refused: by the policy, by a form's token, or as if the thing were not there. */
  readonly refused: ByWhom &
    FromWhere & {
      readonly code: string;
      readonly method: string;
      readonly route: string;
      /** A keyed hash of the number in the address. */
      readonly matter: string;
    };
  /**
   * An officer whom the policy allows it asked to see an identity; `matter` is a keyed hash of the matter's key,
   * which would reveal the time of submission.
   */
  readonly identity_look: ByWhom & { readonly matter: string; readonly outcome: string };
  /** An officer looked for the cases of a complainant; by what (`name`, `phone`, `email`), and how many were found. */
  readonly complainant_search: ByWhom & { readonly kind: string; readonly found: number };
  /** What the office journal recorded: accounts, passwords, exported registers, settings, ladder, orders. */
  readonly office_changed: Pick<ByWhom, 'actor'> & {
    readonly what: string;
    /** The id of what was changed, where it has one. */
    readonly about: string;
  };
}

/** The name of a security line. */
export type SecurityEvent = keyof SecurityFields;

/** One security line, as the log takes it. */
export class SecurityLine<K extends SecurityEvent = SecurityEvent> extends LogLine {
  constructor(event: K, fields: SecurityFields[K]) {
    super(event, { ...fields });
  }
}
