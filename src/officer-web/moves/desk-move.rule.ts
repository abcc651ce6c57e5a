import type { EntityManager } from 'typeorm';
import { may } from '../../accounts/policy.js';
import type { Account } from '../../accounts/account.entity.js';
import type { MoveOrder, WithFacts } from '../../complaints/complaint-moves.service.js';
import type { MoveName } from '../../complaints/status-moves.rule.js';
import { MatterConflict } from '../../matters/matter-conflict.entity.js';
import type { Category } from '../../office/category.entity.js';
import type { Division } from '../../office/division.entity.js';
import type { FieldError } from '../../platform/web/form-reader.js';
import { AssignmentForm } from './assignment.form.js';
import { CategoryForm } from './category.form.js';
import { ClosureForm } from './closure.form.js';
import type { ComplaintView } from '../complaint-view/complaint-view.query.js';
import { ConflictForm } from './conflict.form.js';
import { DeclineForm } from './decline.form.js';
import type { DeskFormName } from './desk-form.rule.js';
import { VersionForm } from '../../staff-frame/version.form.js';
import { DivisionForm } from './division.form.js';
import { NoteForm } from './note.form.js';
import { QuestionForm } from './question.form.js';
import { ReferralForm } from './referral.form.js';
import { SubjectForm } from './subject.form.js';

/** What a form asks of the complaint. */
export type DeskCommand<M extends MoveName> = WithFacts<M> &
  Pick<MoveOrder, 'text' | 'matter' | 'subject' | 'category'> & {
    /** Written in the same transaction. */
    extra?: (manager: EntityManager, complaintId: string) => Promise<void>;
  };

/** One form that makes one move. */
export interface DeskMove<T extends VersionForm, M extends MoveName> {
  form: DeskFormName;
  move: M;
  read: new () => T;
  /** The command, or the field that does not fit the complaint. */
  command(value: T, view: ComplaintView): DeskCommand<M> | FieldError;
}

const wrong = (field: string, message: string): FieldError => ({ field, message });

/** The divisions that a complaint can be given to. */
export function otherDivisions({ office, record }: ComplaintView): Division[] {
  const { divisionCode } = record.matter;
  return office.divisions.filter(({ code, lineResolver }) => lineResolver && code !== divisionCode);
}

/** The categories that a complaint can be put under; a restricted one is never chosen afterwards. */
export function otherCategories({ office, record }: ComplaintView): Category[] {
  const { categoryCode } = record.complaint;
  return office.categories.filter(({ code, restricted }) => !restricted && code !== categoryCode);
}

/** The officers of the complaint's division who may work on it. */
export function assignableOfficers({ people, access }: ComplaintView): Account[] {
  return people.active.filter(
    (officer) => officer.divisionCode === access.divisionCode && may(officer, 'start_work', access),
  );
}

/** The officers who are not named as accused yet. */
export function nameableOfficers({ people, access }: ComplaintView): Account[] {
  return people.active.filter(({ id }) => !access.accusedIds.includes(id));
}

const plain = ({ text }: { text?: string }): { text?: string } =>
  text === undefined ? {} : { text };

/** Gives the complaint to another division; whoever had it there has it no more. */
export const DIVISION_MOVE: DeskMove<DivisionForm, 'assign_division'> = {
  form: 'division',
  move: 'assign_division',
  read: DivisionForm,
  command({ division, text }, view) {
    if (!otherDivisions(view).some(({ code }) => code === division)) {
      return wrong('division', 'division_missing');
    }
    const from = view.record.matter.divisionCode;
    const matter = { divisionCode: division, officerId: null };
    return { text, matter, facts: { division, from } };
  },
};

/** Gives the complaint to an officer of its division. */
export const ASSIGNMENT_MOVE: DeskMove<AssignmentForm, 'assign_officer'> = {
  form: 'assignment',
  move: 'assign_officer',
  read: AssignmentForm,
  command({ officerId }, view) {
    const known = assignableOfficers(view).some(({ id }) => id === officerId);
    if (!known) return wrong('officerId', 'officer_missing');
    return { matter: { officerId }, facts: { officerId } };
  },
};

/** Starts the work. */
export const WORK_MOVE: DeskMove<VersionForm, 'start_work'> = {
  form: 'work',
  move: 'start_work',
  read: VersionForm,
  command: () => ({}),
};

/** Adds an internal note. */
export const NOTE_MOVE: DeskMove<NoteForm, 'note'> = {
  form: 'note',
  move: 'note',
  read: NoteForm,
  command: plain,
};

/** Asks the citizen. */
export const QUESTION_MOVE: DeskMove<QuestionForm, 'ask_citizen'> = {
  form: 'question',
  move: 'ask_citizen',
  read: QuestionForm,
  command: plain,
};

/** Refers to another body. */
export const REFERRAL_MOVE: DeskMove<ReferralForm, 'refer'> = {
  form: 'referral',
  move: 'refer',
  read: ReferralForm,
  command: ({ body, text }) => ({ text, facts: { body } }),
};

/** Declines. */
export const DECLINE_MOVE: DeskMove<DeclineForm, 'decline'> = {
  form: 'decline',
  move: 'decline',
  read: DeclineForm,
  command: ({ reasonCode, text }) => ({ text, facts: { reasonCode } }),
};

/** Closes. */
export const CLOSURE_MOVE: DeskMove<ClosureForm, 'close'> = {
  form: 'closure',
  move: 'close',
  read: ClosureForm,
  command: plain,
};

/** Writes the subject. */
export const SUBJECT_MOVE: DeskMove<SubjectForm, 'set_subject'> = {
  form: 'subject',
  move: 'set_subject',
  read: SubjectForm,
  command: ({ subject }) => ({ subject }),
};

/** Puts it under another category; the division stays, and so does every date. */
export const CATEGORY_MOVE: DeskMove<CategoryForm, 'set_category'> = {
  form: 'category',
  move: 'set_category',
  read: CategoryForm,
  command({ category: code, text }, view) {
    const category = otherCategories(view).find((one) => one.code === code);
    if (!category) return wrong('category', 'category_missing');
    const { kind } = category;
    const from = view.record.complaint.categoryCode;
    return { text, category: { code, kind }, facts: { category: code, from } };
  },
};

/** Names an accused officer, who loses the complaint if they had it. */
export const CONFLICT_MOVE: DeskMove<ConflictForm, 'name_conflict'> = {
  form: 'conflict',
  move: 'name_conflict',
  read: ConflictForm,
  command({ accountId }, view) {
    const known = nameableOfficers(view).some(({ id }) => id === accountId);
    if (!known) return wrong('accountId', 'accused_missing');
    return {
      facts: { accountId },
      ...(view.record.matter.officerId === accountId ? { matter: { officerId: null } } : {}),
      extra: async (manager, matterId) => {
        await manager.insert(MatterConflict, { matterId, accountId });
      },
    };
  },
};
