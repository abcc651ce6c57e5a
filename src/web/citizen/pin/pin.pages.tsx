import type { VNode } from 'preact';
import { Button } from '../../../platform/ui/button.js';
import { HiddenFields } from '../../../platform/ui/hidden-fields.js';
import { Nb } from '../../../platform/ui/nb.js';
import { Panel } from '../../../platform/ui/panel.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { Code } from '../../shared/receipt.js';
import { CitizenFrame } from '../frame/citizen-frame.js';
import { NumberInput } from '../frame/number-input.js';
import { pinWords as words } from './pin.messages.js';

/** Asks for the number of the complaint whose PIN was lost. */
export function PinAskPage({ token, example }: { token: string; example: string }): VNode {
  return (
    <CitizenFrame title={words.title} at="/track" noindex>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.lead}</p>
      <p class="govuk-body">{words.whenNot}</p>
      <PostForm action="/track/pin" token={token}>
        <NumberInput example={example} />
        <Button preventDoubleClick>{words.submit}</Button>
      </PostForm>
    </CitizenFrame>
  );
}

/** The one answer to every number. */
export function PinAskedPage(): VNode {
  return (
    <CitizenFrame title={words.askedTitle} at="/track" noindex>
      <h1 class="govuk-heading-l">{words.askedTitle}</h1>
      <p class="govuk-body">{words.asked}</p>
      <p class="govuk-body">{words.whenNot}</p>
    </CitizenFrame>
  );
}

/** Asks whoever opened the link to press the button: programs that look at mails open links, too. */
export function PinLinkPage({ token, linkKey }: { token: string; linkKey: string }): VNode {
  return (
    <CitizenFrame title={words.linkTitle} at="/track" noindex>
      <h1 class="govuk-heading-l">{words.linkTitle}</h1>
      <p class="govuk-body">{words.linkLead}</p>
      <PostForm action="/track/pin/link" token={token}>
        <HiddenFields values={{ key: linkKey }} />
        <Button preventDoubleClick>{words.linkSubmit}</Button>
      </PostForm>
    </CitizenFrame>
  );
}

/** The new PIN, shown once. */
export function PinDonePage({ number, pin }: { number: string; pin: string }): VNode {
  return (
    <CitizenFrame title={words.doneTitle} at="/track" noindex>
      <Panel title={words.doneTitle}>
        <Code label={words.number}>
          <Nb>{number}</Nb>
        </Code>
        <Code label={words.pin}>{pin}</Code>
      </Panel>
      <p class="govuk-body">{words.keep}</p>
      <div class="govuk-button-group">
        <Button type="button" attributes={{ 'data-print': true }}>
          {words.print}
        </Button>
        <Button variant="secondary" href={`/track?number=${number}`}>
          {words.track}
        </Button>
      </div>
    </CitizenFrame>
  );
}
