import type { VNode } from 'preact';
import type { CivilDay } from '../calendar/civil-day.js';
import { thaiDate, thaiDigits } from '../calendar/thai-date.js';
import type { OfficeSettingValues } from '../office/office-setting.entity.js';
import { LetterSheet } from '../platform/web/ui/letter-sheet.js';
import { noticeWords } from './notice.messages.js';

const { letter: words } = noticeWords;

/** The parts of a notice that its letter prints. */
export interface LetterParts {
  readonly number: string;
  readonly receivedOn: CivilDay;
  readonly kind: 'progress' | 'result';
  readonly letterNumber: string;
  readonly letterOn: CivilDay;
  readonly body: string;
  readonly signer: string;
  readonly position: string;
}

/** A notice as the official letter, in the words of the copy that the citizen prints; its text is as signed. */
export function NoticeLetter(props: {
  readonly parts: LetterParts;
  readonly settings: OfficeSettingValues;
}): VNode {
  const { parts, settings } = props;
  return (
    <LetterSheet
      number={thaiDigits(parts.letterNumber)}
      office={[settings['municipality.name'], thaiDigits(settings['office.address'])]}
      date={thaiDigits(thaiDate(parts.letterOn))}
      subject={words.subject[parts.kind]}
      to={words.to(parts.number)}
      reference={words.reference(thaiDigits(thaiDate(parts.receivedOn)))}
      paragraphs={parts.body.split(/\n+/)}
      signer={parts.signer}
      position={[parts.position]}
      unit={settings['letter.owner_unit']}
      phone={thaiDigits(settings['office.phone'])}
    />
  );
}
