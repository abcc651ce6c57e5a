import type { FastifyReply } from 'fastify';
import type { VNode } from 'preact';
import '../../platform/web/phone-reply.js';
import { renderPage } from '../../platform/web/ui/render-page.js';

/** Answers with a page; 200 unless a status is given. */
export async function answerPage(reply: FastifyReply, page: VNode, status = 200): Promise<void> {
  await reply
    .status(status)
    .type('text/html; charset=utf-8')
    .send(renderPage(page, await reply.officePhone()));
}

/**
 * The same for a step of the form: with `no-store` the browser's way back would lead to an empty form or to
 * a question about sending again, and what was typed would be lost. Only this browser may keep it.
 */
export async function answerStep(reply: FastifyReply, page: VNode, status = 200): Promise<void> {
  void reply.header('cache-control', 'private, no-cache');
  await answerPage(reply, page, status);
}
