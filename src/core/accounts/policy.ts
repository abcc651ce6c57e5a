import type { Role } from './role.js';

/** How far a permission reaches: every ordinary matter, those of the own division, or those of them that one answers for. */
export type Reach = 'all' | 'own_division' | 'own_cases';

/** What an officer may do; the names are those of the commands and pages. */
export const VERBS = [
  'see_queue',
  'see_complaint',
  'see_notes',
  'see_identity',
  'find_complainant',
  'see_plan',
  'see_registers',
  'enter_complaint',
  'assign_division',
  'assign_officer',
  'start_work',
  'note',
  'ask_citizen',
  'refer',
  'decline',
  'close',
  'set_subject',
  'set_category',
  'correct_entry',
  'correct_identity',
  'renew_pin',
  'name_conflict',
  'link_plan',
  'report_plan',
  'revise_plan',
  'issue_notice',
  'deliver_notice',
  'sign_notice',
  'see_identity_access',
  'see_mails',
  'see_alarms',
  'edit_escalation',
  'edit_templates',
  'edit_orders',
  'edit_settings',
  'restrict',
  'propose_release',
  'confirm_release',
] as const;

/** One of the things an officer may do. */
export type Verb = (typeof VERBS)[number];

const CASE_WORK = [
  'see_queue',
  'see_complaint',
  'see_notes',
  'see_identity',
  'see_plan',
  'start_work',
  'note',
  'ask_citizen',
  'refer',
  'decline',
  'close',
  'set_subject',
  'link_plan',
  'issue_notice',
  'deliver_notice',
] as const satisfies readonly Verb[];

/** What a head does with the cases of a division, and the complaint centre and the clerk with all. */
const TRIAGE = [
  'see_registers',
  'assign_division',
  'assign_officer',
  'set_category',
  'correct_entry',
  'name_conflict',
] as const satisfies readonly Verb[];

const CENTRE = [
  ...CASE_WORK,
  ...TRIAGE,
  'enter_complaint',
  'find_complainant',
  'correct_identity',
  'renew_pin',
  'see_mails',
  'see_alarms',
] as const satisfies readonly Verb[];

/** Verbs that reveal who complained: their name and address, what they signed for, where the post finds them. */
export const TELLS_WHO: ReadonlySet<Verb> = new Set([
  'see_identity',
  'find_complainant',
  'deliver_notice',
  'correct_identity',
  'renew_pin',
]);

/** The verb that a list names twice; never where it names none. */
type Doubled<L extends readonly unknown[]> = L extends readonly [infer First, ...infer Rest]
  ? First extends Rest[number]
    ? First
    : Doubled<Rest>
  : never;

/** A list of which no verb stands twice; a double does not compile. */
type Once<L extends readonly Verb[]> = [Doubled<L>] extends [never] ? L : never;

const allow = <const L extends readonly Verb[]>(
  reach: Reach,
  verbs: Once<L>,
): Partial<Record<Verb, Reach>> =>
  Object.fromEntries((verbs as readonly Verb[]).map((verb) => [verb, reach]));

/**
 * Role → what it may do with matters that are not restricted. Custodian and administrator see no case content,
 * and who restricts a matter need not see it; the inspector reads the register without identities, and without
 * the officers' notes, which may reveal them [plan L278, L312]. The custodian reads the log of identity accesses.
 */
export const POLICY: Record<Role, Partial<Record<Verb, Reach>>> = {
  intake_officer: allow('all', [...CENTRE, 'restrict']),
  division_officer: {
    ...allow('own_division', [...CASE_WORK, 'find_complainant', 'report_plan']),
    ...allow('own_cases', ['correct_identity']),
  },
  division_head: {
    ...allow('own_division', [
      ...CASE_WORK,
      ...TRIAGE,
      'find_complainant',
      'sign_notice',
      'report_plan',
    ]),
    ...allow('own_cases', ['correct_identity']),
  },
  municipal_clerk: allow('all', [
    ...CENTRE,
    'sign_notice',
    'report_plan',
    'revise_plan',
    'see_identity_access',
    'edit_escalation',
    'edit_templates',
    'edit_orders',
    'edit_settings',
  ]),
  mayor: allow('all', [
    'see_queue',
    'see_complaint',
    'see_notes',
    'see_plan',
    'see_registers',
    'sign_notice',
  ]),
  misconduct_officer: allow('all', ['restrict']),
  custodian: allow('all', ['see_identity_access', 'restrict']),
  inspector: allow('all', ['see_queue', 'see_complaint', 'see_plan', 'see_registers']),
  administrator: allow('all', [
    'see_plan',
    'revise_plan',
    'see_mails',
    'see_alarms',
    'edit_escalation',
    'edit_templates',
    'edit_orders',
    'edit_settings',
  ]),
};

/**
 * Role → what it may do with restricted matters: the officer for misconduct reports [plan L280], and the
 * custodian as the second person of a release; nobody else may anything.
 */
const RESTRICTED_POLICY: Readonly<Partial<Record<Role, ReadonlySet<Verb>>>> = {
  misconduct_officer: new Set<Verb>([
    ...CASE_WORK,
    'see_registers',
    'assign_officer',
    'correct_entry',
    'correct_identity',
    'renew_pin',
    'name_conflict',
    'sign_notice',
    'see_identity_access',
    'see_mails',
    'see_alarms',
    'propose_release',
  ]),
  custodian: new Set<Verb>(['confirm_release']),
};

/** Whether the role may do this to restricted matters. */
export const mayRestricted = (role: Role, verb: Verb): boolean =>
  RESTRICTED_POLICY[role]?.has(verb) ?? false;

/** The officer who acts: what the policy needs to know of an account. */
export interface Actor {
  id: string;
  role: Role;
  divisionCode: string | null;
}

/** What the policy needs to know of a matter. */
export interface Guarded {
  restricted: boolean;
  /** Whether the complainant asked to hide their name from the divisions. */
  hideName: boolean;
  divisionCode: string | null;
  /** Who answers for it; who asks only for verbs of all cases of a division need not say. */
  officerId?: string | null;
  accusedIds: readonly string[];
}

/** Whether the role may do this at all, on some matter: what a page or menu entry asks. */
export function mayEver(actor: Pick<Actor, 'role'>, verb: Verb): boolean {
  return POLICY[actor.role][verb] !== undefined || mayRestricted(actor.role, verb);
}

/** Whether the officer may do this to this matter; a matter that accuses the officer is closed to them. */
export function may(actor: Actor, verb: Verb, matter: Guarded): boolean {
  if (matter.accusedIds.includes(actor.id)) return false;
  if (TELLS_WHO.has(verb) && isHiddenFrom(actor, matter)) return false;
  if (matter.restricted) return mayRestricted(actor.role, verb);
  return reaches(POLICY[actor.role][verb], actor, matter);
}

function reaches(reach: Reach | undefined, actor: Actor, matter: Guarded): boolean {
  if (reach === undefined || reach === 'all') return reach === 'all';
  if (reach === 'own_cases' && matter.officerId !== actor.id) return false;
  return matter.divisionCode === actor.divisionCode;
}

/**
 * Whether the name is hidden from this officer: from everyone who belongs to a division, whichever it is,
 * since a case may go from one to another and be about any of them (ADR 17).
 */
export function isHiddenFrom(
  { divisionCode }: Pick<Actor, 'divisionCode'>,
  { hideName }: Pick<Guarded, 'hideName'>,
): boolean {
  return hideName && divisionCode !== null;
}

/** Whether the officer may do this for a division: what is not about a complaint has no more to guard. */
export function mayReach(actor: Actor, verb: Verb, divisionCode: string): boolean {
  const reach = POLICY[actor.role][verb];
  return reach === 'all' || (reach === 'own_division' && actor.divisionCode === divisionCode);
}
