import type { VNode } from 'preact';
import { telAddress } from './office-details.rule.js';
import { classNames } from './class-names.js';
import { Link } from './link.js';
import { useOfficeDetails } from './office-details.js';
import type { Site } from './site.js';
import { useUiWords } from './ui-words.context.js';

/** The end of every page: telephone, privacy, help. */
export function PageFooter({
  site,
  wide,
}: {
  readonly site: Site;
  readonly wide?: boolean | undefined;
}): VNode {
  const words = useUiWords();
  const { phone } = useOfficeDetails();
  return (
    <footer class="site-footer">
      <div class={classNames('govuk-width-container', wide && 'container-wide')}>
        <ul class="site-footer__links">
          <li>
            <a class="govuk-link nb" href={telAddress(phone)}>
              {words.phone} {phone}
            </a>
          </li>
          {site.footerLinks?.map((item) => (
            <li>
              <Link href={item.href} lang={item.lang}>
                {item.text}
              </Link>
            </li>
          ))}
        </ul>
        {site.footerNote && <p class="site-footer__note">{site.footerNote}</p>}
      </div>
    </footer>
  );
}
