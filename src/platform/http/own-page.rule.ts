import type { FastifyRequest } from 'fastify';

/**
 * Whether a form was sent by a page of this site: browsers say so in headers that no page can write. Old ones say it
 * by Origin or, since our policy lets them on our own site, by Referer; what says nothing counts as another's.
 */
export function isFromOwnPage({ headers, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const from = headers.origin ?? headers.referer ?? '';
  return URL.canParse(from) && new URL(from).host === host;
}
