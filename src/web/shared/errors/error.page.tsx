import type { VNode } from 'preact';
import type { KeptForm } from '../../../platform/http/kept-form.js';
import { writtenTexts } from '../../../platform/http/written-fields.rule.js';
import { Button } from '../../../platform/ui/button.js';
import { typedWords } from '../../../platform/ui/form.messages.js';
import { HiddenFields } from '../../../platform/ui/hidden-fields.js';
import { KeptTexts } from '../../../platform/ui/kept-texts.js';
import { Link } from '../../../platform/ui/link.js';
import { Page } from '../../../platform/ui/page.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { siteWords } from '../site.messages.js';

/** What the page needs; without a token the form cannot be sent from here. */
interface ErrorPageProps {
  readonly title: string;
  readonly text: string;
  readonly staff: boolean;
  readonly kept: KeptForm | null;
  readonly token?: string | undefined;
  /** Where to go on from, instead of signing in. */
  readonly way?: { readonly href: string; readonly text: string } | undefined;
}

/**
 * What went wrong; of a form whose own page cannot be shown what was typed, and a button to send it again where that
 * may help.
 */
export function ErrorPage(props: ErrorPageProps): VNode {
  const { title, text, staff, kept, token, way } = props;
  return (
    <Page title={title} site={staff ? siteWords.staff : siteWords.citizen} noindex>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{text}</p>
      {way && (
        <p class="govuk-body">
          <Link href={way.href}>{way.text}</Link>
        </p>
      )}
      {kept && token === undefined && staff && !way && (
        <p class="govuk-body">
          <Link href="/staff/sign-in" attributes={{ target: '_blank' }}>
            {typedWords.signIn}
          </Link>
        </p>
      )}
      {kept && <Kept kept={kept} token={token} />}
    </Page>
  );
}

function Kept({ kept, token }: { kept: KeptForm; token: string | undefined }): VNode {
  return (
    <>
      {kept.file && <p class="govuk-body">{typedWords.file}</p>}
      {token !== undefined && !kept.file && (
        <PostForm action={kept.action} name={kept.form} token={token}>
          <HiddenFields values={kept.values} />
          <Button preventDoubleClick>{typedWords.again}</Button>
        </PostForm>
      )}
      <KeptTexts texts={writtenTexts(kept.values)} />
    </>
  );
}
