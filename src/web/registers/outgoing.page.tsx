import type { VNode } from 'preact';
import { shortThaiDate } from '../../core/calendar/thai-date.js';
import { CardTable, type CardRow } from '../../platform/ui/card-table.js';
import { Link } from '../../platform/ui/link.js';
import { Nb } from '../../platform/ui/nb.js';
import { missingOf, proofOf } from '../../assurance/registers/outgoing-columns.js';
import type { OutgoingRow } from '../../assurance/registers/outgoing-register.sql.js';
import type { OutgoingFigures } from '../../assurance/registers/register-figures.query.js';
import { REGISTER_WORDS, SIGNED_HOW_WORDS } from '../../assurance/registers/registers.messages.js';
import {
  NOTICE_KIND_WORDS,
  NOTICE_STATE_WORDS,
  OUTCOME_WORDS,
  DELIVERY_CHANNEL_WORDS,
} from '../../correspondence/notices/notice.messages.js';
import { RegisterFrame, type RegisterPageProps } from './register-frame.js';
import { registerWords as words } from './register-page.messages.js';
import { Day, Facts, RegisterRowsPart } from './register-rows.part.js';

const { outgoing: columns } = words;
/** Of a file's hash, what is enough to compare it by eye; the exports have all of it. */
const HASH_SHOWN = 16;

/** The outgoing register. */
export function OutgoingPage({ context, view }: RegisterPageProps<'outgoing'>): VNode {
  const table = {
    caption: REGISTER_WORDS.outgoing,
    class: 'register-table',
    columns: [
      { title: columns.number, bare: true },
      { title: columns.letterOn, class: 'shrink' },
      { title: columns.letter },
      { title: columns.signed },
      { title: columns.delivery },
      { title: columns.file },
    ],
    rows: view.rows.map(rowOf),
  };
  return (
    <RegisterFrame
      kind="outgoing"
      context={context}
      view={view}
      figures={<OperatingFiguresQuery figures={view.figures} />}
    >
      <RegisterRowsPart view={view} empty={words.emptyOutgoing} table={table} />
    </RegisterFrame>
  );
}

function rowOf(row: OutgoingRow): CardRow {
  return {
    cells: [
      <>
        <strong>
          <Nb>{row.letterNumber}</Nb>
        </strong>
        <Facts>{missingOf(row)}</Facts>
      </>,
      <Day day={row.letterOn} />,
      <Letter row={row} />,
      <>
        {row.signatory}
        <Facts>
          {row.position.split('\n').join(' ')}
          {signedHow(row)}
          {words.draftedBy(row.draftedBy)}
        </Facts>
      </>,
      <>
        {DELIVERY_CHANNEL_WORDS[row.channel]} · <Nb>{NOTICE_STATE_WORDS[row.state]}</Nb>
        <Facts>
          {row.deliveredOn && words.deliveredOn(shortThaiDate(row.deliveredOn))}
          {proofOf(row)}
        </Facts>
      </>,
      <Remarks row={row} />,
    ],
  };
}

const signedHow = ({ signedHow: how, orderNumber }: OutgoingRow): string =>
  [SIGNED_HOW_WORDS[how], orderNumber && words.byOrder(orderNumber)].filter(Boolean).join(' ');

function Letter({ row }: { row: OutgoingRow }): VNode {
  const { kind, outcome, number, round, period, subject } = row;
  return (
    <>
      {NOTICE_KIND_WORDS[kind]}
      <Facts>
        {subject}
        {outcome && OUTCOME_WORDS[outcome]}
        <>
          <Link href={`/staff/complaints/${number}`}>
            <Nb>{number}</Nb>
          </Link>{' '}
          <Nb>{words.period(round, period)}</Nb>
        </>
      </Facts>
    </>
  );
}

function Remarks({ row }: { row: OutgoingRow }): VNode {
  const { fileHash, returnedOn, voidedOn, voidedWhy, voidedBy } = row;
  const said = [
    voidedOn && words.voidedOn(shortThaiDate(voidedOn), voidedBy ?? ''),
    voidedWhy,
    returnedOn && words.returnedOn(shortThaiDate(returnedOn)),
  ].filter(Boolean);
  if (said.length === 0 && fileHash === null) return <>–</>;
  return (
    <>
      {said.map((one, index) => (
        <>
          {index > 0 && <br />}
          {one}
        </>
      ))}
      <Facts>{fileHash && words.hash(fileHash.slice(0, HASH_SHOWN))}</Facts>
    </>
  );
}

function OperatingFiguresQuery({ figures }: { figures: readonly OutgoingFigures[] }): VNode {
  return (
    <CardTable
      caption={words.figures}
      class="register-figures"
      columns={[
        { title: words.cases, bare: true },
        { title: words.taken },
        { title: words.delivered },
        { title: words.underWay },
        { title: words.returned },
        { title: words.voided },
      ]}
      rows={figures.map((one) => ({
        cells: [
          <strong>{words.group[one.damrongdhama ? 'damrongdhama' : 'own']}</strong>,
          one.taken,
          one.delivered,
          one.underWay,
          one.returned,
          one.voided,
        ],
      }))}
    />
  );
}
