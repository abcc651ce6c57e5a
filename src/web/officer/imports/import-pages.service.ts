import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { ImportUndoQuery } from '../../../assurance/import-undo/import-undo.query.js';
import { ImportNotFound } from '../../../cases/imports/import.errors.js';
import { ImportsQuery } from '../../../cases/imports/imports.query.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import type { Window } from '../../../platform/database/keyset.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import type { ImportPageProps } from './import-page-props.js';
import { ImportPage } from './import.page.js';
import { ImportsPage, type ImportsPageProps } from './imports.page.js';

/** Files in the list; older ones are found by their cases. */
const MOST_IMPORTS = 50;
const CASES_A_PAGE = 100;
/** How soon the browser asks again while a file is checked or filed. */
const AGAIN_SECONDS = 3;

/** A request to a page of imports. */
interface Asked {
  readonly request: StaffRequest;
  readonly reply: FastifyReply;
}

/** Answers with the pages of imports. */
@Injectable()
export class ImportPagesService {
  constructor(
    private readonly imports: ImportsQuery,
    private readonly undo: ImportUndoQuery,
    private readonly context: StaffContextService,
  ) {}

  /** The form of a file, and the newest ones. */
  async list(
    { request, reply }: Asked,
    more: Partial<Pick<ImportsPageProps, 'error' | 'dropped'>> = {},
  ): Promise<void> {
    const [context, imports] = await Promise.all([
      this.context.of(request, reply),
      this.imports.newest(MOST_IMPORTS),
    ]);
    const status = more.error === undefined ? 200 : 422;
    await answerPage(reply, ImportsPage({ context, imports, ...more }), status);
  }

  /** One import; the browser asks again while it is under way. Throws ImportNotFound. */
  async one(
    { request, reply }: Asked,
    id: string,
    {
      window = {},
      ...more
    }: Partial<Pick<ImportPageProps, 'typed' | 'errors'>> & { window?: Window } = {},
    status = 200,
  ): Promise<void> {
    const view = await this.imports.one(keyOf(id));
    const { state } = view.of;
    if (state === 'uploaded' || state === 'confirmed') {
      void reply.header('refresh', String(AGAIN_SECONDS));
    }
    const [context, cases, undo] = await Promise.all([
      this.context.of(request, reply),
      this.imports.cases(id, request.officer, { ...window, most: CASES_A_PAGE }),
      state === 'filed' ? this.undo.preview(id, request.officer) : null,
    ]);
    await answerPage(reply, ImportPage({ context, view, undo, cases, ...more }), status);
  }
}

/** The key in an address; throws ImportNotFound for what is none. */
export function keyOf(id: string): string {
  if (!isUUID(id)) throw new ImportNotFound();
  return id;
}
