import type { VNode } from 'preact';
import { thaiDate, thaiDigits } from '../calendar/thai-date.js';
import type { OfficeSettingValues } from '../office/office-setting.entity.js';
import { Button } from '../platform/web/ui/button.js';
import { LetterSheet } from '../platform/web/ui/letter-sheet.js';
import type { Notice } from '../responses/notice.entity.js';
import { CitizenFrame } from './citizen-frame.js';
import type { TrackView } from './track-view.query.js';
import { letterWords, trackWords as words } from './track.messages.js';

/** What the letter needs. */
export interface TrackLetterProps {
  readonly view: TrackView;
  readonly notice: Notice;
  readonly office: OfficeSettingValues;
}

/** A served notice as the official letter, one sheet to print. */
export function TrackLetterPage({ view, notice, office }: TrackLetterProps): VNode {
  const title = letterWords.subject[notice.kind];
  return (
    <CitizenFrame
      title={title}
      at="/track"
      noindex
      back={{ href: `/track/${view.number}`, text: words.back }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <Button type="button" variant="secondary" attributes={{ 'data-print': true }}>
        {words.print}
      </Button>
      <LetterSheet
        number={thaiDigits(notice.letterNumber)}
        office={[office['municipality.name'], thaiDigits(office['office.address'])]}
        date={thaiDigits(thaiDate(notice.letterOn))}
        subject={title}
        to={letterWords.to(view.number)}
        reference={letterWords.reference(thaiDigits(thaiDate(view.receivedOn)))}
        paragraphs={notice.body.split(/\n+/)}
        signer={notice.signatoryName}
        position={[notice.signatoryPosition]}
        unit={office['letter.owner_unit']}
        phone={thaiDigits(office['office.phone'])}
      />
    </CitizenFrame>
  );
}
