import type { VNode } from 'preact';
import { Link } from '../../../platform/ui/link.js';
import { LINKED_STATES } from '../../../plan/links/linked-complaints.query.js';
import { contentsWords as words } from './project-contents.messages.js';
import type { ProjectView } from './project-view.query.js';

interface Place {
  id: string;
  text: string;
}

/** The parts of a project's page, with the figures that an officer comes for. */
export function ProjectContents({ view }: { readonly view: ProjectView }): VNode {
  return (
    <nav class="no-print" aria-label={words.label}>
      <ul class="govuk-list contents-list">
        {placesOf(view).map(({ id, text }) => (
          <li>
            <Link href={`#${id}`}>{text}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function placesOf({ linked, waiting, year }: ProjectView): Place[] {
  const cases = LINKED_STATES.reduce((sum, state) => sum + linked.totals[state], linked.unnamed);
  const places: (Place | false)[] = [
    year.indicator !== null && { id: 'indicator', text: words.indicator },
    year.progress !== undefined && { id: 'follow-up', text: words.followUp },
    { id: 'linked', text: words.linked(cases.toLocaleString('en')) },
    { id: 'waiting', text: words.waiting(waiting.total.toLocaleString('en')) },
    year.years.length > 0 && { id: 'years', text: words.years },
    { id: 'history', text: words.history },
  ];
  return places.filter((place) => place !== false);
}
