import type { ComponentChildren, VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { typedWords } from './form.messages.js';
import { assetAddress } from './assets/asset-version.js';
import { CsrfField } from './csrf-field.js';
import { RenderedPageContext, ResumedFormContext, useResumedForm } from './resumed-form.js';

/** The fields by which a form that could not be taken is found again: its page, and its name there. */
export const PLACE_FIELDS = { page: '_page', form: '_form' } as const;

/** The id of the form that is shown again with what was typed. */
export const RESUMED_FORM_ID = 'resumed-form';

/** What a form that posts takes. */
interface PostFormProps {
  readonly action: string;
  /** The token without which it is not taken. */
  readonly token: string;
  /** Its name on the page, where two forms post to the same address; its action unless given. */
  readonly name?: string | undefined;
  /** The address that shows it, where it is asked on pages of other addresses too; that of its page unless given. */
  readonly page?: string | undefined;
  readonly enctype?: string | undefined;
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  /** Where it keeps its long texts while they are typed: at the server, or in this tab of the browser. */
  readonly keep?: 'server' | 'tab' | undefined;
  readonly children: ComponentChildren;
}

/**
 * A form that posts. What was typed into it is shown again whatever its sending ends in: it carries where it stands,
 * and its fields take what was posted before what the page gives them.
 */
export function PostForm(props: PostFormProps): VNode {
  const { action, token, name = action, page, id, keep, children, ...attributes } = props;
  const resumed = useResumedForm(name);
  if (resumed) resumed.found = true;
  return (
    <form
      method="post"
      action={action}
      id={id ?? (resumed ? RESUMED_FORM_ID : undefined)}
      novalidate
      data-keep={keep}
      data-keep-words={keep && typedWords.kept}
      {...attributes}
    >
      <CsrfField token={token} />
      <ResumedFormContext.Provider value={resumed}>{children}</ResumedFormContext.Provider>
      <Place name={name} page={page} />
      {keep && <script type="module" src={assetAddress('/assets/keep-typed.js')} />}
    </form>
  );
}

/**
 * Where the form stands. Last, since browsers tell forms apart by the names of their first fields, and the report form
 * takes care that none is filled in again after it was sent. A page that answers a form which did not say so has no
 * address.
 */
function Place(props: { name: string; page: string | undefined }): VNode | null {
  const { address } = useContext(RenderedPageContext);
  const page = props.page ?? address;
  if (page === undefined) return null;
  return (
    <>
      <input type="hidden" name={PLACE_FIELDS.page} value={page} />
      <input type="hidden" name={PLACE_FIELDS.form} value={props.name} />
    </>
  );
}
