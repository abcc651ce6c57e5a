import type { VNode } from 'preact';
import type { NoticeAct } from '../../../../correspondence/notices/acts/notice-act.js';
import type { Notice } from '../../../../correspondence/notices/notice.entity.js';
import type { UploadsService } from '../../../../core/files/uploads.service.js';
import type { VersionDto } from '../../../shared/staff/version.dto.js';
import type { NoticeActProps } from '../notice-act.fields.js';

/** An act on a notice as officers do it: its route, what it reads, how it is shown, and what it says afterwards. */
export interface NoticeActForm<F extends VersionDto = VersionDto, I extends object = object> {
  readonly act: NoticeAct<I>;
  /** The resource below the notice that the form makes; it also names the form. */
  readonly path: string;
  readonly read: new () => F;
  /** The act's input, from the form that was read; throws UploadRefused for a file that is refused. */
  input(form: F, uploads: UploadsService): I | Promise<I>;
  /** The code of what was done, for the `done` parameter of the address. */
  done(notice: Notice): string;
  /** What the pages say of each such code. */
  readonly doneWords: Readonly<Record<string, string>>;
  /** A refusal shows the page of the signature again, not the notice's own. */
  readonly onSignaturePage?: boolean;
  /** The form; on the page of the signature it stands there. */
  readonly Form?: (props: NoticeActProps) => VNode;
}
