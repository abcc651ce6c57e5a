import type { VNode } from 'preact';
import { Button } from '../../../platform/ui/button.js';
import { Hint } from '../../../platform/ui/hint.js';
import { InsetText } from '../../../platform/ui/inset-text.js';
import { WarningText } from '../../../platform/ui/warning-text.js';
import { placeholderWords } from '../../../correspondence/notices/letter-template.messages.js';
import { openPlaceholders } from '../../../correspondence/notices/letter-template.rule.js';
import { templateWords as words } from './notice-template.messages.js';
import type { OfferedText } from './notice-template.rule.js';

/** The address of a template button; `template` is what the text was begun with. */
interface TemplateButtonProps {
  readonly action: string;
  readonly template: string | undefined;
}

/** The button that puts the template of the chosen kind and outcome into the text. */
export function TemplateButton({ action, template }: TemplateButtonProps): VNode {
  return (
    <div class="govuk-form-group">
      {template && <input type="hidden" name="template" value={template} />}
      <Hint id="template-hint">{words.useHint}</Hint>
      <Button
        variant="secondary"
        attributes={{ formaction: action, 'aria-describedby': 'template-hint' }}
      >
        {words.use}
      </Button>
    </div>
  );
}

/** The template that would have taken the place of what was typed, below it. */
export function TemplateOffer(props: {
  action: string;
  offer: OfferedText | undefined;
}): VNode | null {
  const { action, offer } = props;
  if (!offer) return null;
  return (
    <InsetText id="offer">
      <p>{words.kept(offer.title)}</p>
      {offer.body.split('\n').map((line) => (
        <p>{line}</p>
      ))}
      <Button variant="secondary" attributes={{ formaction: action }}>
        {words.replace}
      </Button>
    </InsetText>
  );
}

/** The placeholders of a letter that are still to be written over. */
export function OpenPlaceholders({ body }: { body: string }): VNode | null {
  const places = openPlaceholders(body);
  if (places.length === 0) return null;
  return (
    <WarningText>
      {words.open} {placeholderWords(places)}
    </WarningText>
  );
}
