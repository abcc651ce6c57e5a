import type { VNode } from 'preact';
import { shortThaiDate } from '../calendar/thai-date.js';
import type { LinkedComplaint } from '../plan/plan-links.query.js';
import type { PlanProject } from '../plan/plan-project.entity.js';
import { Link } from '../platform/web/ui/link.js';
import type { OfficeNames } from '../office/office-names.js';
import { ProjectFacts } from './project-facts.js';
import { planWords as words } from './plan.messages.js';
import { statusWords } from '../complaints/complaint.messages.js';
import { StaffFrame } from '../staff-frame/staff-frame.js';
import type { Seat } from '../staff-frame/staff-seat.service.js';

/** What the project's page needs; `linked` holds only what the officer may see. */
export interface ProjectPageProps {
  readonly seat: Seat;
  readonly project: PlanProject;
  readonly linked: readonly LinkedComplaint[];
  readonly office: OfficeNames;
}

/** A project with the complaints linked to it, by state. */
export function ProjectPage({ seat, project, linked, office }: ProjectPageProps): VNode {
  const states = [...new Set(linked.map(({ status }) => status))];
  return (
    <StaffFrame
      title={project.title}
      seat={seat}
      at="/staff/plan"
      back={{ href: '/staff/plan', text: words.back }}
    >
      <span class="govuk-caption-l">{project.code}</span>
      <h1 class="govuk-heading-l">{project.title}</h1>
      <ProjectFacts project={project} />
      <p class="govuk-body">
        <strong>{words.outcome}</strong> {project.outcome}
      </p>
      <h2 class="govuk-heading-m">{words.linkedTitle}</h2>
      <p class="govuk-body muted">{words.visible}</p>
      {linked.length === 0 && <p class="govuk-body">{words.noneVisible}</p>}
      {states.map((state) => {
        const here = linked.filter(({ status }) => status === state);
        return (
          <section>
            <h3 class="govuk-heading-s">{words.stateCount(statusWords(state), here.length)}</h3>
            <ul class="govuk-list govuk-list--spaced">
              {here.map((one) => (
                <Line one={one} office={office} />
              ))}
            </ul>
          </section>
        );
      })}
    </StaffFrame>
  );
}

function Line({ one, office }: { one: LinkedComplaint; office: OfficeNames }): VNode {
  return (
    <li>
      <Link href={`/staff/complaints/${one.number}`}>{office.title(one)}</Link>
      <br />
      <span class="muted">{words.line(one.number, shortThaiDate(one.receivedOn))}</span>
    </li>
  );
}
