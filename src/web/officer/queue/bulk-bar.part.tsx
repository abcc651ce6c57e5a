import type { VNode } from 'preact';
import type { Account } from '../../../core/accounts/account.entity.js';
import { mayEver } from '../../../core/accounts/policy.js';
import { bulkAct } from '../../../escalation/bulk/bulk-acts.js';
import { Button } from '../../../platform/ui/button.js';
import { HiddenFields } from '../../../platform/ui/hidden-fields.js';
import { usePostedValues } from '../../../platform/ui/resumed-form.js';
import { Select } from '../../../platform/ui/select.js';
import { bulkBarWords as words } from './bulk-bar.messages.js';

/** The acts that the officer may ever do, to officers who may be responsible. */
export function bulkChoices(
  officer: Account,
  officers: readonly Account[],
): (readonly [string, string])[] {
  const mayDo = (name: Parameters<typeof bulkAct>[0]): boolean =>
    mayEver(officer, bulkAct(name).verb);
  return [
    ...(mayDo('take') ? [['take', words.take] as const] : []),
    ...(mayDo('assign')
      ? officers.map(
          ({ id, displayName }) => [`assign:${id}`, words.assignTo(displayName)] as const,
        )
      : []),
    ...(mayDo('category') ? [['category', words.category] as const] : []),
    ...(mayDo('plan_link') ? [['plan_link', words.planLink] as const] : []),
  ];
}

/** Above the queue: what is done with the rows that are chosen; the whole page is chosen without a script too. */
export function BulkBar(props: {
  readonly acts: readonly (readonly [string, string])[];
  readonly numbers: readonly string[];
  readonly said: string;
}): VNode {
  const all = usePostedValues('all');
  return (
    <div class="filter-bar bulk-bar">
      <HiddenFields values={{ shown: props.numbers.join(' ') }} />
      <label class="nb">
        <input
          type="checkbox"
          class="card-table__box"
          name="all"
          value="1"
          checked={all?.includes('1')}
          data-select-all=""
        />{' '}
        {words.all}
      </label>
      <Select
        name="act"
        label={words.act}
        labelClass="govuk-visually-hidden"
        items={[
          { value: '', text: words.choose },
          ...props.acts.map(([value, text]) => ({ value, text })),
        ]}
        attributes={{ 'data-assign': '' }}
      />
      <Button variant="secondary" preventDoubleClick>
        {words.go}
      </Button>
      <span class="muted">{props.said}</span>
    </div>
  );
}
