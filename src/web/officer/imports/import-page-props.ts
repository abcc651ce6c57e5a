import type { ImportUndoPreview } from '../../../assurance/import-undo/import-undo.query.js';
import type { ImportView, MadeCase } from '../../../cases/imports/imports.query.js';
import type { KeysetPage } from '../../../platform/database/keyset.js';
import type { FieldError } from '../../../platform/http/form-reader.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';

/** What the page needs; `typed` and `errors` are there where taking back was refused. */
export interface ImportPageProps {
  readonly context: StaffContext;
  readonly view: ImportView;
  /** The made cases of this page of the list, as far as the officer sees them. */
  readonly cases: KeysetPage<MadeCase>;
  /** What taking it back would do; null where it cannot be. */
  readonly undo: ImportUndoPreview | null;
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly errors?: readonly FieldError[] | undefined;
}
