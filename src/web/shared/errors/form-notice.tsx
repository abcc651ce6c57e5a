import type { VNode } from 'preact';
import type { KeptForm } from '../../../platform/http/kept-form.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { typedWords } from '../../../platform/ui/form.messages.js';
import { RESUMED_FORM_ID } from '../../../platform/ui/post-form.js';

/** Above a form that is shown again: why it was not taken, and that nothing typed is lost. */
export function FormNotice(props: { title: string; text?: string; kept: KeptForm }): VNode {
  const still = { text: typedWords.still, href: `#${RESUMED_FORM_ID}` };
  const errors = props.kept.file ? [still, { text: typedWords.file }] : [still];
  return <ErrorSummary title={props.title} description={props.text} errors={errors} />;
}
