import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BrowserSession } from '../../../platform/http/browser-session.js';
import type { FormRead } from '../../../platform/http/form-reader.js';
import { keptForm } from '../../../platform/http/kept-form.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { TrackOpenPage } from './track-open.page.js';
import { TrackPassService } from './track-pass.service.js';
import { TrackPage, type TrackProps } from './track.page.js';
import { TrackViewQuery } from './track-view.query.js';

/** A form of the tracking page as it came. */
interface TrackPosted<Form extends object> {
  /** The number in the address, as somebody typed it. */
  readonly typed: string;
  readonly read: FormRead<Form>;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** What one form of the tracking page does. */
interface TrackForm<Form extends object> {
  readonly sent: NonNullable<TrackProps['sent']>;
  /** Acts on the form; returns the message key of a refusal, or undefined when it is accepted. */
  readonly take: (complaintId: string, read: Form) => Promise<string | undefined>;
  /** What the page shows again beside the reason. */
  readonly again: (
    typed: Readonly<Record<string, string>>,
    error: string,
  ) => Pick<TrackProps, 'typed' | 'reopening' | 'rating'>;
}

/** Takes the citizen's forms on the tracking page, from whoever gave the PIN in the last half hour. */
@Injectable()
export class TrackFormHandler {
  constructor(
    private readonly pass: TrackPassService,
    private readonly views: TrackViewQuery,
    private readonly browser: BrowserSession,
  ) {}

  /** Answers 303 when taken, else the page with what was typed: 422 for what is wrong, 409 for what is closed. */
  async submit<Form extends object>(
    posted: TrackPosted<Form>,
    ask: TrackForm<Form>,
  ): Promise<void> {
    const { typed, read, request, reply } = posted;
    const opened = await this.pass.opened(request, reply, typed);
    if (!opened) return this.askAgain(typed, request, reply);
    const refused = read.ok ? await ask.take(opened.id, read.value) : read.errors[0]!.message;
    if (refused === undefined) {
      await reply.redirect(`/track/${opened.number}?sent=${ask.sent}`, 303);
      return;
    }
    const view = await this.views.read(opened.id);
    const token = this.browser.formToken(request, reply);
    const again = ask.again(read.typed, refused);
    await answerPage(reply, TrackPage({ view, token, ...again }), read.ok ? 409 : 422);
  }

  /** Redirects to the page that asks for number and PIN. */
  async away(typed: string, reply: FastifyReply): Promise<void> {
    await reply.redirect(this.pass.askAddress(typed), 303);
  }

  /** Asks for the PIN again, and keeps the form. */
  private async askAgain(
    typed: string,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const kept = keptForm(request) ?? undefined;
    const number = this.pass.numberIn(typed) ?? '';
    const token = this.browser.formToken(request, reply);
    const example = this.pass.exampleNumber();
    await answerPage(reply, TrackOpenPage({ token, number, example, kept }), 401);
  }
}
