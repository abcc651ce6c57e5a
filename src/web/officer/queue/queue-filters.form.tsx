import type { VNode } from 'preact';
import { POLICY } from '../../../core/accounts/policy.js';
import type { Role } from '../../../core/accounts/role.js';
import { STATUSES } from '../../../cases/complaints/status.rule.js';
import { Button } from '../../../platform/ui/button.js';
import { Filters } from '../../../platform/ui/filters.js';
import { HiddenFields } from '../../../platform/ui/hidden-fields.js';
import { Input } from '../../../platform/ui/input.js';
import { Link } from '../../../platform/ui/link.js';
import { Select } from '../../../platform/ui/select.js';
import { isNarrowed, queueHref } from './queue-filter.rule.js';
import type { QueueView } from './queue-view.query.js';
import { queueWords as words } from './queue.messages.js';
import { STATUS_WORDS } from '../desk/case.messages.js';

/** Search and filters beside the queue; whoever sees one division only is not asked for it. */
export function QueueFilters({ view, role }: { view: QueueView; role: Role }): VNode {
  const { filter, office } = view;
  const divisions = office.divisions.map(({ code, name }) => ({ value: code, text: name }));
  const states = STATUSES.map((code) => ({ value: code, text: STATUS_WORDS[code] }));
  return (
    <Filters summary={words.filters} open={isNarrowed(filter)}>
      <form method="get" action="/staff/queue">
        <HiddenFields values={{ due: filter.due }} />
        <Input
          name="text"
          type="search"
          label={words.text}
          hint={words.textHint}
          value={filter.text}
          attributes={{ 'data-search': '' }}
        />
        {POLICY[role].see_complaint === 'all' && (
          <Select
            name="division"
            label={words.division}
            items={[{ value: '', text: words.everyDivision }, ...divisions]}
            value={filter.division}
          />
        )}
        <Select
          name="state"
          label={words.state}
          items={[{ value: '', text: words.everyState }, ...states]}
          value={filter.state}
        />
        <div class="toolbar">
          <Button>{words.filter}</Button>
          <Link href={queueHref(filter.due ? { due: filter.due } : {})}>{words.clear}</Link>
        </div>
      </form>
    </Filters>
  );
}
