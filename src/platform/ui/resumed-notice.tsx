import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { KeptTexts } from './kept-texts.js';
import { RenderedPageContext } from './resumed-form.js';
import { isWritten } from './written-text.rule.js';

/** Above a page that shows a form again: what happened to it. */
export function ResumedNotice(): VNode | null {
  return useContext(RenderedPageContext).resumed?.notice ?? null;
}

/** Below it: what was written into fields that the form has no more. */
export function ResumedRest(): VNode | null {
  const { resumed } = useContext(RenderedPageContext);
  if (!resumed) return null;
  const { values, shown } = resumed;
  const rest = Object.entries(values).filter(([name]) => !shown.has(name));
  return <KeptTexts texts={rest.flatMap(([, texts]) => texts).filter(isWritten)} />;
}
