import type { VNode } from 'preact';
import type { LinkOfMatter } from '../../../plan/links/plan-links.query.js';
import type { ComplaintFormContext } from '../moves/complaint-form.fields.js';
import { ComplaintForm } from '../moves/complaint.form.js';
import { planCardWords as words } from './plan-decision.messages.js';

/** How long after a link one press takes it back, in milliseconds. */
const UNDO_MS = 30_000;

/** The link that the officer made a moment ago, since one key is enough to make it; else undefined. */
function justLinked({ view, context }: ComplaintFormContext, now: Date): LinkOfMatter | undefined {
  const newest = view.plan.links.at(-1)?.link;
  const mine = newest?.byAccount === context.officer.id;
  return mine && now.getTime() - newest.at.getTime() < UNDO_MS ? newest : undefined;
}

/** The button that takes back a link which was made a moment ago; nothing later, when its reason has to be said. */
export function LinkUndo(props: { formContext: ComplaintFormContext; now: Date }): VNode | null {
  const { formContext, now } = props;
  const link = justLinked(formContext, now);
  if (!link) return null;
  return (
    <ComplaintForm
      formContext={formContext}
      form="plan_unlink"
      foldId="plan_undo"
      path="plan-link-removals"
      submit={words.undo.submit(link.title)}
      values={{ project: link.projectCode, reason: words.undo.reason }}
    />
  );
}
