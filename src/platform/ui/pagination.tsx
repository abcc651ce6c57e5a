import type { ComponentChildren, VNode } from 'preact';
import type { Attributes } from './attributes.js';
import { classNames } from './class-names.js';
import { PaginationArrow } from './pagination-arrow.js';
import { hrefAttribute } from './safe-href.js';
import { useUiWords } from './ui-words.context.js';

/** The link to the page before or after. */
export interface PaginationStep {
  readonly href: string;
  readonly text?: ComponentChildren;
  /** What that page is, when there are no page numbers. */
  readonly label?: ComponentChildren;
}

/** One page number, or the gap between two. */
export type PaginationItem =
  | {
      readonly number: number | string;
      readonly href: string;
      readonly current?: boolean | undefined;
      readonly label?: string | undefined;
    }
  | { readonly ellipsis: true };

/** What the page numbers take. */
interface PaginationProps {
  readonly previous?: PaginationStep | undefined;
  readonly next?: PaginationStep | undefined;
  readonly items?: readonly PaginationItem[] | undefined;
  readonly label?: string | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

interface StepProps {
  readonly step: PaginationStep;
  readonly type: 'prev' | 'next';
  /** Without page numbers the two links stand below each other. */
  readonly block: boolean;
}

function StepWords({ step, type, block }: StepProps): VNode {
  const words = useUiWords();
  const decorated = block && !step.label && 'govuk-pagination__link-title--decorated';
  const fallback = type === 'prev' ? words.previousPage : words.nextPage;
  return (
    <>
      <span class={classNames('govuk-pagination__link-title', decorated)}>
        {step.text ?? fallback}
      </span>
      {step.label && block && (
        <>
          <span class="govuk-visually-hidden">:</span>
          <span class="govuk-pagination__link-label">{step.label}</span>
        </>
      )}
    </>
  );
}

function Step(props: StepProps): VNode {
  const { step, type, block } = props;
  const arrowFirst = block || type === 'prev';
  return (
    <div class={`govuk-pagination__${type}`}>
      <a class="govuk-link govuk-pagination__link" {...hrefAttribute(step.href)} rel={type}>
        {arrowFirst && <PaginationArrow type={type} />}
        <StepWords {...props} />
        {!arrowFirst && <PaginationArrow type={type} />}
      </a>
    </div>
  );
}

function PageLink({ item }: { item: PaginationItem }): VNode {
  const words = useUiWords();
  if ('ellipsis' in item) {
    return <li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>;
  }
  const current = item.current && 'govuk-pagination__item--current';
  return (
    <li class={classNames('govuk-pagination__item', current)}>
      <a
        class="govuk-link govuk-pagination__link"
        {...hrefAttribute(item.href)}
        aria-label={item.label ?? words.pageNumber(item.number)}
        aria-current={item.current ? 'page' : undefined}
      >
        {item.number}
      </a>
    </li>
  );
}

/** The way through a list of several pages. */
export function Pagination(props: PaginationProps): VNode {
  const words = useUiWords();
  const block = !props.items && Boolean(props.next ?? props.previous);
  return (
    <nav
      class={classNames('govuk-pagination', block && 'govuk-pagination--block', props.class)}
      aria-label={props.label ?? words.pagination}
      {...props.attributes}
    >
      {props.previous && <Step step={props.previous} type="prev" block={block} />}
      {props.items && (
        <ul class="govuk-pagination__list">
          {props.items.map((item) => (
            <PageLink item={item} />
          ))}
        </ul>
      )}
      {props.next && <Step step={props.next} type="next" block={block} />}
    </nav>
  );
}
