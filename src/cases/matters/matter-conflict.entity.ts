import { Entity, PrimaryColumn } from 'typeorm';

/**
 * An officer whom the matter accuses: they neither see it nor are notified about it.
 *
 * Triggers: lists follow it: `matter_conflict_listed`.
 */
@Entity('matter_conflict')
export class MatterConflict {
  @PrimaryColumn('uuid')
  matterId: string;

  @PrimaryColumn('uuid')
  accountId: string;
}
