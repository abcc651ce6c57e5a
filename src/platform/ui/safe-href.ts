const ALLOWED_SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * Gives a link target back when it is a path of ours, an anchor, or an http(s), mailto or tel
 * address, and undefined otherwise. Browsers skip control characters and blanks inside a scheme
 * (`java\nscript:`), so they are skipped here too before it is judged.
 */
export function safeHref(href: string): string | undefined {
  const seen = href.replace(/[\u0000-\u0020\u007f-\u009f\u00ad\u200b-\u200f\ufeff]/g, '');
  if (/^[\\/]{2}/.test(seen)) return undefined;
  const scheme = /^([^/?#]*?):/.exec(seen)?.[1];
  if (scheme === undefined) return href;
  return ALLOWED_SCHEMES.has(scheme.toLowerCase()) ? href : undefined;
}

/** The href attribute of a link, or none when its target is refused. */
export function hrefAttribute(href: string): { readonly href?: string } {
  const target = safeHref(href);
  return target === undefined ? {} : { href: target };
}
