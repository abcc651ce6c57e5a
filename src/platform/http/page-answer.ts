import type { FastifyReply } from 'fastify';
import type { VNode } from 'preact';
import './office-reply.js';
import { renderPage } from '../ui/render-page.js';

/** Answers with a page that no browser keeps; 200 unless a status is given. */
export async function answerPage(reply: FastifyReply, page: VNode, status = 200): Promise<void> {
  await reply
    .status(status)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(renderPage(page, await reply.officeDetails()));
}
