import { Injectable } from '@nestjs/common';
import { LetterTemplatesService } from '../../../correspondence/notices/letter-templates.service.js';
import type { NoticeFormView } from './notice-form.query.js';
import { chosenLetter, isUntouched, offered, type OfferedText } from './notice-template.rule.js';

type Typed = Readonly<Record<string, string>>;

/** What the form shows after a template was asked for. */
export interface RefilledNoticeForm {
  typed: Record<string, string>;
  /** The template that was not put in, since it would have taken the place of what was typed. */
  offer?: OfferedText;
}

const REF = /^(\w{1,80}):(\d{1,6})$/;

/** Fills templates into the form that writes a notice. */
@Injectable()
export class NoticeTemplatesService {
  constructor(private readonly templates: LetterTemplatesService) {}

  /** The form with the nearest template's text under what is chosen. */
  async open(view: NoticeFormView, typed: Typed): Promise<RefilledNoticeForm> {
    return filled(typed, await this.nearest(view, typed));
  }

  /** The nearest template in the form; only offered where something else was typed. */
  async putIn(view: NoticeFormView, typed: Typed): Promise<RefilledNoticeForm> {
    const offer = await this.nearest(view, typed);
    if (offer === null) return filled(typed, offer);
    const put = await this.put(view, typed.template);
    if (isUntouched(typed.body ?? '', put)) return filled(typed, offer);
    return { typed: { ...typed }, offer };
  }

  private async nearest(view: NoticeFormView, typed: Typed): Promise<OfferedText | null> {
    const category = view.record.complaint.categoryCode;
    const { restricted } = view.access;
    const template = await this.templates.choose({
      ...chosenLetter(typed),
      category,
      restricted,
    });
    return template && offered(template, view);
  }

  /** What the template that the form names had put into it. */
  private async put(view: NoticeFormView, ref: string | undefined): Promise<OfferedText | null> {
    const [, code, version] = REF.exec(ref ?? '') ?? [];
    const template = code ? await this.templates.one(code, Number(version)) : null;
    return template && offered(template, view);
  }
}

const filled = (typed: Typed, text: OfferedText | null): RefilledNoticeForm => ({
  typed: { ...typed, ...(text && { body: text.body, template: text.ref }) },
});
