import type { VNode } from 'preact';
import type { CategoryGroup } from '../../../core/office/office-directory.service.js';
import { HintAndError, FormGroup } from '../../../platform/ui/form-group.js';
import { Fieldset } from '../../../platform/ui/fieldset.js';
import { Radios } from '../../../platform/ui/radios.js';
import { FIELD_NAMES } from './submission-form.messages.js';

/** What the topics need. */
interface TopicProps {
  readonly groups: readonly CategoryGroup[];
  readonly value: string | undefined;
  readonly error: string | undefined;
}

/** The topics under their plain-language groups, one choice in all. */
export function TopicFields({ groups, value, error }: TopicProps): VNode {
  return (
    <FormGroup error={error}>
      <Fieldset
        legend={FIELD_NAMES.category}
        legendClass="govuk-fieldset__legend--m"
        describedBy={error === undefined ? undefined : 'category-error'}
      >
        <HintAndError id="category" error={error} />
        <div class="card-grid">
          {groups.map((group, index) => (
            <TopicGroup group={group} idPrefix={idOf(group, index)} value={value} />
          ))}
        </div>
      </Fieldset>
    </FormGroup>
  );
}

/** The first radio's id is the field's name, where the error summary leads. */
function idOf({ code }: CategoryGroup, index: number): string {
  return index === 0 ? 'category' : `category-${code}`;
}

function TopicGroup(props: {
  group: CategoryGroup;
  idPrefix: string;
  value: string | undefined;
}): VNode {
  const { group, idPrefix, value } = props;
  const [only, ...more] = group.categories;
  const shared = { name: 'category', idPrefix, value, class: 'govuk-radios--small' };
  // A group of one is its own answer: the plain words stand at the circle.
  if (only && more.length === 0) {
    return (
      <Radios {...shared} items={[{ value: only.code, text: group.name, hint: group.hint }]} />
    );
  }
  return (
    <Radios
      {...shared}
      legend={group.name}
      legendClass="govuk-fieldset__legend--s"
      hint={group.hint}
      items={group.categories.map(({ code, name }) => ({ value: code, text: name }))}
    />
  );
}
