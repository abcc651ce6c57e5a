import type { VNode } from 'preact';
import type { NoticeAct } from '../../../../correspondence/notices/acts/notice-act.js';
import type { Notice } from '../../../../correspondence/notices/notice.entity.js';
import type { Uploads } from '../../../../core/files/uploads.service.js';
import type { VersionForm } from '../../../shared/staff/version.form.js';
import type { ActsProps } from '../notice-act.fields.js';

/** An act on a notice as officers do it: its route, what it reads, how it is shown, and what it says afterwards. */
export interface NoticeActForm<F extends VersionForm = VersionForm, I extends object = object> {
  readonly act: NoticeAct<I>;
  /** The resource below the notice that the form makes; it also names the form. */
  readonly path: string;
  readonly read: new () => F;
  /** What the act takes of what was read; throws UploadRefused for a file that cannot be taken. */
  input(form: F, uploads: Uploads): I | Promise<I>;
  /** The code of what was done, which stands in the address. */
  done(notice: Notice): string;
  /** What the pages say of each such code. */
  readonly doneWords: Readonly<Record<string, string>>;
  /** The page of the signature is shown again, and not the notice's own. */
  readonly onSignaturePage?: boolean;
  /** The form; on the page of the signature it stands there. */
  readonly Form?: (props: ActsProps) => VNode;
}
