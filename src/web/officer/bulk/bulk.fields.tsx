import type { VNode } from 'preact';
import { bulkAct } from '../../../escalation/bulk/bulk-acts.js';
import { Button } from '../../../platform/ui/button.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { Select } from '../../../platform/ui/select.js';
import { Textarea } from '../../../platform/ui/textarea.js';
import { choices } from '../moves/choices.rule.js';
import { complaintFormError } from '../moves/complaint-form.messages.js';
import type { BulkPageProps } from './bulk-page-props.js';
import { bulkWords as words } from './bulk.messages.js';

/** Asks for what the act needs to know of all cases; nothing where it was chosen with them. */
export function BulkFields({ context, view, typed, errors = [] }: BulkPageProps): VNode | null {
  const { order, office, projects } = view;
  const { needs } = bulkAct(order.act);
  if (!needs.includes('reason')) return null;
  const field = (name: 'category' | 'project' | 'reason') => {
    const error = errors.find((one) => one.field === name);
    const value = typed?.[name] ?? order.input?.[name];
    return { name, value, error: error && complaintFormError(error) };
  };
  const categories = office.categories.filter(({ restricted }) => !restricted);
  return (
    <PostForm action={`/staff/queue/bulk/${order.id}`} token={context.token}>
      {needs.includes('category') && (
        <Select
          {...field('category')}
          label={words.toCategory}
          items={choices(categories.map(({ code, name }) => [code, name]))}
        />
      )}
      {needs.includes('project') && (
        <Select
          {...field('project')}
          label={words.project}
          items={choices(projects.map(({ code, title }) => [code, `${code} ${title}`]))}
        />
      )}
      <Textarea {...field('reason')} label={words.reason} rows={2} />
      <Button variant={order.input ? 'secondary' : undefined} preventDoubleClick>
        {words.tell}
      </Button>
    </PostForm>
  );
}
