import type { FastifyReply } from 'fastify';
import type { VNode } from 'preact';
import './kept-form.js';
import './office-reply.js';
import { renderPage } from '../ui/render-page.js';
import { resumedForm } from './form-resumption.js';

/** Answers with a page that no browser keeps; 200 unless a status is given. */
export async function answerPage(reply: FastifyReply, page: VNode, status = 200): Promise<void> {
  const { method, url, formPlace } = reply.request;
  // A page that answers a form has no address of its own: its forms stand where that one stood.
  const address = method === 'GET' ? url : formPlace?.page;
  const rendered = { address, resumed: resumedForm() };
  await reply
    .status(status)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(renderPage(page, await reply.officeDetails(), rendered));
}
