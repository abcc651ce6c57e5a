import type { ComponentChildren, VNode } from 'preact';
import type { Attributes } from './attributes.js';
import { classNames } from './class-names.js';
import { safeHref } from './safe-href.js';

/** What a button takes. */
export interface ButtonProps {
  readonly children: ComponentChildren;
  /** Makes it a link that looks like a button. */
  readonly href?: string | undefined;
  readonly type?: 'submit' | 'button' | 'reset' | undefined;
  readonly variant?: 'secondary' | 'warning' | 'inverse' | undefined;
  /** The green button with an arrow that begins a service. */
  readonly start?: boolean | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly id?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** The script ignores a second click within a second. */
  readonly preventDoubleClick?: boolean | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

function Words({ start, children }: Pick<ButtonProps, 'start' | 'children'>): VNode {
  if (!start) return <>{children}</>;
  return (
    <>
      {typeof children === 'string' ? children : <span>{children}</span>}
      <svg
        class="govuk-button__start-icon"
        xmlns="http://www.w3.org/2000/svg"
        width="17.5"
        height="19"
        viewBox="0 0 33 40"
        aria-hidden="true"
        focusable="false"
      >
        <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
      </svg>
    </>
  );
}

/** A button, or a link that looks like one. */
export function Button(props: ButtonProps): VNode {
  const variant = props.variant && `govuk-button--${props.variant}`;
  const shared = {
    class: classNames('govuk-button', variant, props.class, props.start && 'govuk-button--start'),
    'data-module': 'govuk-button',
    ...props.attributes,
    id: props.id,
  };
  const words = <Words start={props.start}>{props.children}</Words>;
  if (props.href !== undefined) {
    return (
      <a href={safeHref(props.href) ?? '#'} role="button" draggable={false} {...shared}>
        {words}
      </a>
    );
  }
  return (
    <button
      type={props.type ?? 'submit'}
      value={props.value}
      name={props.name}
      disabled={props.disabled}
      aria-disabled={props.disabled ? 'true' : undefined}
      data-prevent-double-click={props.preventDoubleClick}
      {...shared}
    >
      {words}
    </button>
  );
}
