import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import type { ResumedForm } from '../ui/resumed-form.js';
import type { KeptForm } from './kept-form.js';

const rendering = new AsyncLocalStorage<ResumedForm>();

/** The form to show again on the page that is being answered, if any. */
export const resumedForm = (): ResumedForm | undefined => rendering.getStore();

/**
 * What was posted with the form of this name, as a body, while it is being shown again; null for any other request. A
 * page that answered a form has no address: the page before makes it again from this.
 */
export function resumedBody(form: string): Record<string, string | readonly string[]> | null {
  const resumed = resumedForm();
  if (resumed?.form !== form) return null;
  const fields = Object.entries(resumed.values);
  return Object.fromEntries(
    fields.map(([name, texts]) => [name, texts.length === 1 ? texts[0]! : texts]),
  );
}

/** How a form that was not taken is shown again. */
interface Resumption {
  /** Above the page: what happened. */
  readonly notice: VNode;
  readonly status: number;
}

/**
 * Answers with the page of a form as this browser may see it now, what was typed in it and the notice above; returns
 * false where it may not see the page, or the form is not on it any more. The page is asked for as the browser
 * would: with its cookies (those just set too), through its guards.
 */
export async function resumeForm(
  request: FastifyRequest,
  reply: FastifyReply,
  kept: KeptForm,
  { notice, status }: Resumption,
): Promise<boolean> {
  const resumed = { ...kept, notice, found: false, shown: new Set<string>() };
  const asked = {
    method: 'GET',
    url: withoutNews(kept.page),
    headers: askingHeaders(request),
    cookies: request.cookies as Record<string, string>,
    remoteAddress: request.raw.socket.remoteAddress ?? '',
  } as const;
  // Awaited inside: what `inject` gives asks for nothing before somebody waits for it.
  const page = await rendering.run(resumed, async () => await request.server.inject(asked));
  if (page.statusCode >= 500 || !resumed.found) return false;
  for (const cookie of [page.headers['set-cookie'] ?? []].flat()) {
    void reply.header('set-cookie', cookie);
  }
  await reply
    .status(status)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page.body);
  return true;
}

/** The headers by which the page is asked for: without what described the form's body. */
function askingHeaders({ headers }: FastifyRequest): Record<string, string> {
  const names = ['host', 'user-agent', 'accept-language', 'x-forwarded-for'];
  const pairs = names.map((name) => [name, headers[name]] as const);
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => Boolean(pair[1])));
}

/** What an address says of the act before: beside a form that was not taken it would mislead. */
const NEWS = ['done', 'sent'];

function withoutNews(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://here.invalid');
  for (const name of NEWS) searchParams.delete(name);
  return searchParams.size === 0 ? pathname : `${pathname}?${searchParams.toString()}`;
}
