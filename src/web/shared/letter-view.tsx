import type { ComponentChildren, VNode } from 'preact';
import { hasContent } from '../../platform/ui/has-content.js';
import { useUiWords } from '../../platform/ui/ui-words.context.js';

/** The parts of an official letter in the order of the OPM Regulation on Correspondence 2526. */
interface LetterViewProps {
  /** The office's picture of the emblem, 3 cm high; a plain placeholder where there is none. */
  readonly emblem?: ComponentChildren;
  readonly number: string;
  /** The owner office and its address, a line each. */
  readonly office: readonly string[];
  /** In Thai digits and Buddhist year. */
  readonly date: string;
  readonly subject: string;
  readonly to: string;
  readonly reference?: string | undefined;
  readonly enclosures?: readonly string[] | undefined;
  /** Cause, matter, closing. */
  readonly paragraphs: readonly string[];
  /** The phrase above the signature; the usual one unless given. */
  readonly closing?: string | undefined;
  /** The scanned signature, if any. */
  readonly signature?: ComponentChildren;
  readonly signer: string;
  /** Position, and on whose behalf by an order in force, a line each. */
  readonly position: readonly string[];
  readonly unit: string;
  readonly phone?: string | undefined;
  readonly fax?: string | undefined;
  readonly copies?: string | undefined;
}

function Line({ label, children }: { label: string; children: ComponentChildren }): VNode | null {
  if (!hasContent(children)) return null;
  return (
    <p class="letter__line">
      <span class="letter__label">{label}</span>
      <span>{children}</span>
    </p>
  );
}

function lines(texts: readonly string[]): VNode[] {
  return texts.map((text) => <span class="letter__row">{text}</span>);
}

function Foot(props: LetterViewProps): VNode {
  const { letter } = useUiWords();
  return (
    <div class="letter__foot">
      <span class="letter__row">{props.unit}</span>
      {props.phone && <span class="letter__row">{`${letter.phone} ${props.phone}`}</span>}
      {props.fax && <span class="letter__row">{`${letter.fax} ${props.fax}`}</span>}
      {props.copies && <span class="letter__row">{`${letter.copies} ${props.copies}`}</span>}
    </div>
  );
}

/** One A4 page of an official letter, as it prints. */
export function LetterView(props: LetterViewProps): VNode {
  const { letter } = useUiWords();
  const enclosures = props.enclosures ?? [];
  return (
    <article class="letter">
      <div class="letter__emblem">
        {props.emblem ?? <span class="letter__placeholder">{letter.emblem}</span>}
      </div>
      <div class="letter__head">
        <p>{`${letter.number} ${props.number}`}</p>
        <p class="letter__office">{lines(props.office)}</p>
      </div>
      <p class="letter__date">{props.date}</p>
      <Line label={letter.subject}>{props.subject}</Line>
      <Line label={letter.to}>{props.to}</Line>
      <Line label={letter.reference}>{props.reference}</Line>
      {enclosures.length > 0 && <Line label={letter.enclosures}>{lines(enclosures)}</Line>}
      {props.paragraphs.map((text) => (
        <p class="letter__paragraph">{text}</p>
      ))}
      <div class="letter__close">
        <p>{props.closing ?? letter.regards}</p>
        <div class="letter__signature">{props.signature}</div>
        <p>
          <span class="letter__row">{`(${props.signer})`}</span>
          {lines(props.position)}
        </p>
      </div>
      <Foot {...props} />
    </article>
  );
}
