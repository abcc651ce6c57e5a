import type { VNode } from 'preact';
import { may } from '../../../core/accounts/policy.js';
import type { PlanProject } from '../../../plan/plan/plan-project.entity.js';
import type { LinkOfMatter } from '../../../plan/links/plan-links.query.js';
import type { PlanUnrelated } from '../../../plan/links/plan-unrelated.entity.js';
import { Card } from '../../../platform/ui/card.js';
import { Link } from '../../../platform/ui/link.js';
import { Select } from '../../../platform/ui/select.js';
import { Textarea } from '../../../platform/ui/textarea.js';
import { planCardWords as words } from './plan-decision.messages.js';
import { deskField, type Desk } from '../moves/desk-fields.js';
import { DeskForm } from '../moves/desk-form.js';
import { deskWords } from '../moves/desk.messages.js';
import { PlanSuggestions } from './plan-suggestions.part.js';
import { ProjectFacts } from '../../shared/plan/project-facts.js';

/** The plan beside the complaint: linked projects, suggestions with their grounds, and the officer's word. */
export function ComplaintPlan({ desk }: { readonly desk: Desk }): VNode {
  const { links, unrelated } = desk.view.plan;
  const writes = may(desk.seat.officer, 'link_plan', desk.view.access);
  return (
    <Card title={words.title} tone="strong">
      {links.length === 0 && !unrelated && <p class="muted">{words.none}</p>}
      {unrelated && <UnrelatedWord desk={desk} word={unrelated} writes={writes} />}
      {links.map((one) => (
        <Linked {...one} desk={desk} writes={writes} />
      ))}
      <PlanSuggestions desk={desk} writes={writes} />
      {writes && <Decide desk={desk} />}
    </Card>
  );
}

/** What an officer may decide by hand: a project, or none while nothing is decided. */
function Decide({ desk }: { desk: Desk }): VNode {
  const { links, unrelated } = desk.view.plan;
  return (
    <>
      <LinkForm desk={desk} />
      {links.length === 0 && !unrelated && <UnrelatedForm desk={desk} />}
    </>
  );
}

function UnrelatedForm({ desk }: { desk: Desk }): VNode {
  return (
    <DeskForm
      desk={desk}
      form="plan_unrelated"
      path="plan-unrelated"
      title={words.unrelated.title}
      submit={words.unrelated.submit}
    >
      <Textarea
        {...deskField(desk, 'plan_unrelated', 'reason')}
        label={deskWords.reason}
        rows={2}
      />
    </DeskForm>
  );
}

function UnrelatedWord(props: { desk: Desk; word: PlanUnrelated; writes: boolean }): VNode {
  const { desk, word, writes } = props;
  return (
    <>
      <p>{words.unrelated.said(word.reason)}</p>
      {writes && (
        <DeskForm
          desk={desk}
          form="plan_related"
          path="plan-unrelated-removals"
          submit={words.unrelated.back}
          values={{ reason: words.unrelated.backReason }}
        />
      )}
    </>
  );
}

function Linked(props: {
  link: LinkOfMatter;
  project: PlanProject | undefined;
  desk: Desk;
  writes: boolean;
}): VNode {
  const { link, project, desk, writes } = props;
  const refused = desk.problem?.form === 'plan_unlink' ? desk.problem.typed.project : undefined;
  const mine = refused === link.projectCode;
  const id = `plan_unlink-${link.projectCode}`;
  const field = deskField(desk, 'plan_unlink', 'reason');
  return (
    <>
      <p>
        <strong>
          <Link href={`/staff/plan/${link.projectCode}`}>{link.title}</Link>
        </strong>
      </p>
      {project && <ProjectFacts project={project} />}
      <p class="muted">{words.because(link.byName, link.reason)}</p>
      {writes && (
        <DeskForm
          desk={desk}
          form="plan_unlink"
          foldId={id}
          path="plan-link-removals"
          title={words.unlink.title}
          submit={words.unlink.submit}
          values={{ project: link.projectCode }}
          open={mine}
        >
          <Textarea
            name="reason"
            id={mine ? field.id : `${id}-reason`}
            value={mine ? field.value : undefined}
            error={mine ? field.error : undefined}
            label={deskWords.reason}
            rows={2}
          />
        </DeskForm>
      )}
    </>
  );
}

function LinkForm({ desk }: { desk: Desk }): VNode {
  const { suggestions, others } = desk.view.plan;
  const codes = suggestions.map(({ project }) => project.code);
  const suggested = suggestions.map(({ project: { code, title } }) => ({
    value: code,
    text: words.link.suggestion(title),
  }));
  const rest = others.filter(({ code }) => !codes.includes(code));
  return (
    <DeskForm
      desk={desk}
      form="plan_link"
      path="plan-links"
      title={words.link.title}
      submit={words.link.submit}
    >
      <Select
        {...deskField(desk, 'plan_link', 'project')}
        label={words.link.project}
        items={[
          { value: '', text: deskWords.choose },
          ...suggested,
          ...rest.map(({ code, title }) => ({ value: code, text: title })),
        ]}
      />
      <Textarea {...deskField(desk, 'plan_link', 'reason')} label={deskWords.reason} rows={2} />
    </DeskForm>
  );
}
