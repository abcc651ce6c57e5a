import type { VNode } from 'preact';
import { POLICY } from '../../../core/accounts/policy.js';
import type { Role } from '../../../core/accounts/role.js';
import { CHANNELS } from '../../../cases/complaints/channel.js';
import { STATUSES } from '../../../cases/complaints/status.rule.js';
import { Button } from '../../../platform/ui/button.js';
import { Filters } from '../../../platform/ui/filters.js';
import { HiddenFields } from '../../../platform/ui/hidden-fields.js';
import { Input } from '../../../platform/ui/input.js';
import { Link } from '../../../platform/ui/link.js';
import { Select, type SelectItem } from '../../../platform/ui/select.js';
import { DayInput } from '../../shared/day-input.js';
import { channelWords, STATUS_WORDS } from '../desk/case.messages.js';
import { isNarrowed, queueHref } from './queue-filter.rule.js';
import type { QueueView } from './queue-view.query.js';
import { FILTER_WORDS, queueWords as words } from './queue.messages.js';

interface Choice {
  readonly name: 'division' | 'category' | 'village' | 'officer' | 'state' | 'channel';
  readonly every: string;
  readonly items: readonly SelectItem[];
}

/** What can be chosen; whoever sees one division only is not asked for it. */
function choicesOf({ office, officers }: QueueView, role: Role): Choice[] {
  const { divisions, categories, villages } = office;
  const division: Choice = {
    name: 'division',
    every: words.everyDivision,
    items: divisions.map(({ code, name }) => ({ value: code, text: name })),
  };
  return [
    ...(POLICY[role].see_complaint === 'all' ? [division] : []),
    {
      name: 'category',
      every: words.everyCategory,
      items: categories.map(({ code, name }) => ({ value: code, text: name })),
    },
    {
      name: 'village',
      every: words.everyVillage,
      items: villages.map(({ no, name }) => ({ value: no, text: name })),
    },
    {
      name: 'officer',
      every: words.everyOfficer,
      items: officers.map(({ id, displayName }) => ({ value: id, text: displayName })),
    },
    {
      name: 'state',
      every: words.everyState,
      items: STATUSES.map((code) => ({ value: code, text: STATUS_WORDS[code] })),
    },
    {
      name: 'channel',
      every: words.everyChannel,
      items: CHANNELS.map((code) => ({ value: code, text: channelWords(code) })),
    },
  ];
}

/** Search and filters above the queue, on one line where there is room; they hold for all tabs. */
export function QueueFilters({ view, role }: { view: QueueView; role: Role }): VNode {
  const { filter } = view;
  return (
    <Filters summary={words.filters} open={isNarrowed(filter)}>
      <form method="get" action="/staff/queue" class="filter-bar">
        <HiddenFields values={{ due: filter.due }} />
        <Input
          name="text"
          type="search"
          label={words.text}
          value={filter.text}
          attributes={{ 'data-search': '', title: words.textHint }}
          groupClass="filter-bar__day"
        />
        {choicesOf(view, role).map(({ name, every, items }) => (
          <Select
            name={name}
            label={FILTER_WORDS[name]}
            items={[{ value: '', text: every }, ...items]}
            value={filter[name]}
          />
        ))}
        <DayInput
          name="from"
          label={FILTER_WORDS['from']}
          value={filter.from}
          class=""
          groupClass="filter-bar__day"
        />
        <DayInput
          name="to"
          label={FILTER_WORDS['to']}
          value={filter.to}
          class=""
          groupClass="filter-bar__day"
        />
        <div class="toolbar">
          <Button>{words.filter}</Button>
          {isNarrowed(filter) && (
            <Link href={queueHref(filter.due ? { due: filter.due } : {})}>{words.clear}</Link>
          )}
        </div>
      </form>
    </Filters>
  );
}
