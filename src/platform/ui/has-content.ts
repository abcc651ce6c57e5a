import type { ComponentChildren } from 'preact';

/** Says whether a slot would show anything; the number 0 counts as content. */
export function hasContent(content: ComponentChildren): boolean {
  return (
    content !== undefined && content !== null && typeof content !== 'boolean' && content !== ''
  );
}
