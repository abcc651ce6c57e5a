import type { VNode } from 'preact';
import { Input } from '../../platform/web/ui/input.js';
import { Select, type SelectItem } from '../../platform/web/ui/select.js';
import { Textarea } from '../../platform/web/ui/textarea.js';
import {
  assignableOfficers,
  nameableOfficers,
  otherCategories,
  otherDivisions,
} from './desk-move.rule.js';
import { deskField, type Desk } from './desk-fields.js';
import { DeskForm } from './desk-form.js';
import { deskWords as words } from './desk.messages.js';

const chosen = (items: SelectItem[]): SelectItem[] => [{ value: '', text: words.choose }, ...items];

/** Changes the division. */
export function DivisionMove({ desk }: { readonly desk: Desk }): VNode {
  const { title, to, submit } = words.division;
  const divisions = otherDivisions(desk.view);
  return (
    <DeskForm desk={desk} form="division" path="division" title={title} submit={submit}>
      <Select
        {...deskField(desk, 'division', 'division')}
        label={to}
        hint={words.divisionHint}
        items={chosen(divisions.map(({ code, name }) => ({ value: code, text: name })))}
      />
      <Textarea {...deskField(desk, 'division', 'text')} label={words.reason} rows={2} />
    </DeskForm>
  );
}

/** Puts the complaint under another category. */
export function CategoryMove({ desk }: { readonly desk: Desk }): VNode {
  const { title, to, hint, submit } = words.category;
  const categories = otherCategories(desk.view);
  return (
    <DeskForm desk={desk} form="category" path="category" title={title} submit={submit}>
      <Select
        {...deskField(desk, 'category', 'category')}
        label={to}
        hint={hint}
        items={chosen(categories.map(({ code, name }) => ({ value: code, text: name })))}
      />
      <Textarea {...deskField(desk, 'category', 'text')} label={words.reason} rows={2} />
    </DeskForm>
  );
}

/** Gives the complaint to an officer. */
export function AssignmentMove({ desk }: { readonly desk: Desk }): VNode {
  const { title, to, submit } = words.assignment;
  const officers = assignableOfficers(desk.view);
  if (officers.length === 0) return <p class="govuk-body">{words.noOfficers}</p>;
  const current = desk.view.record.matter.officerId ?? undefined;
  const field = deskField(desk, 'assignment', 'officerId');
  return (
    <DeskForm desk={desk} form="assignment" path="assignments" title={title} submit={submit}>
      <Select
        {...field}
        value={field.value ?? current}
        label={to}
        items={chosen(
          officers.map(({ id, displayName, position }) => ({
            value: id,
            text: `${displayName} · ${position}`,
          })),
        )}
      />
    </DeskForm>
  );
}

/** Writes the subject. */
export function SubjectMove({ desk }: { readonly desk: Desk }): VNode {
  const { title, text, hint, submit } = words.subject;
  const field = deskField(desk, 'subject', 'subject');
  const subject = desk.view.record.complaint.subject ?? undefined;
  return (
    <DeskForm desk={desk} form="subject" path="subject" title={title} submit={submit}>
      <Input {...field} value={field.value ?? subject} label={text} hint={hint} />
    </DeskForm>
  );
}

/** Names an accused officer. */
export function ConflictMove({ desk }: { readonly desk: Desk }): VNode {
  const { title, who, hint, submit } = words.conflict;
  const officers = nameableOfficers(desk.view);
  return (
    <DeskForm desk={desk} form="conflict" path="conflicts" title={title} submit={submit}>
      <Select
        {...deskField(desk, 'conflict', 'accountId')}
        label={who}
        hint={hint}
        items={chosen(
          officers.map(({ id, displayName, position }) => ({
            value: id,
            text: `${displayName} · ${position}`,
          })),
        )}
      />
    </DeskForm>
  );
}
