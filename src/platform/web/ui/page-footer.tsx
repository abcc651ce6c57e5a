import type { VNode } from 'preact';
import { classNames } from './class-names.js';
import { Link } from './link.js';
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
  return (
    <footer class="site-footer">
      <div class={classNames('govuk-width-container', wide && 'container-wide')}>
        <ul class="site-footer__links">
          {site.phone && (
            <li>
              <a class="govuk-link nb" href={`tel:${site.phone.replace(/[^+\d]/g, '')}`}>
                {words.phone} {site.phone}
              </a>
            </li>
          )}
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
