import type { FieldError } from '../../../platform/http/form-reader.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import type { BulkView } from './bulk-view.query.js';

/** What the page needs; `typed` and `errors` are there where what it was told was refused. */
export interface BulkPageProps {
  readonly context: StaffContext;
  readonly view: BulkView;
  /** The list that the cases were chosen from. */
  readonly back: string;
  readonly now: Date;
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly errors?: readonly FieldError[] | undefined;
}
