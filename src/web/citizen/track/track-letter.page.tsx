import type { VNode } from 'preact';
import { Button } from '../../../platform/ui/button.js';
import { LetterView } from '../../shared/letter-view.js';
import { letterWords } from '../../../correspondence/notices/letter.messages.js';
import { letterOnScreen } from '../../../correspondence/notices/letter.rule.js';
import type { IssuedLetter, SignedNotice } from '../../../correspondence/notices/notice.entity.js';
import { CitizenFrame } from '../frame/citizen-frame.js';
import type { TrackView } from './track-view.query.js';
import { trackWords as words } from './track.messages.js';

/** What the letter needs. */
interface TrackLetterProps {
  readonly view: TrackView;
  readonly notice: SignedNotice;
  readonly letter: IssuedLetter;
}

/** A delivered notice as the official letter, one sheet to print. */
export function TrackLetterPage({ view, notice, letter }: TrackLetterProps): VNode {
  const title = letterWords.subject[notice.kind];
  return (
    <CitizenFrame
      title={title}
      at="/track"
      noindex
      back={{ href: `/track/${view.number}`, text: words.back }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <div class="toolbar no-print">
        {notice.fileId && (
          <Button href={`/track/${view.number}/notices/${notice.id}/letter`} variant="secondary">
            {words.pdf}
          </Button>
        )}
        <Button type="button" variant="secondary" attributes={{ 'data-print': true }}>
          {words.print}
        </Button>
      </div>
      <LetterView {...letterOnScreen(letter)} />
    </CitizenFrame>
  );
}
