import type { FastifyReply, FastifyRequest } from 'fastify';
import { resumeForm } from '../../../platform/http/form-resumption.js';
import type { KeptForm } from '../../../platform/http/kept-form.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { typedWords } from '../../../platform/ui/form.messages.js';
import { ErrorPage } from './error.page.js';
import { FormNotice } from './form-notice.js';
import { isOfStaff } from './staff-address.rule.js';

/** Answers whoever has just shown who they are with the form that they could not send before. */
export async function resumeAfter(
  request: FastifyRequest,
  reply: FastifyReply,
  kept: KeptForm,
  title: string,
): Promise<void> {
  const notice = FormNotice({ title, kept });
  if (await resumeForm(request, reply, kept, { notice, status: 200 })) return;
  const staff = isOfStaff(kept.page);
  const way = { href: kept.page, text: typedWords.place };
  await answerPage(reply, ErrorPage({ title, text: typedWords.gone, staff, kept, way }));
}
