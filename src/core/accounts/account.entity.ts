import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from './role.js';

/**
 * An officer's account.
 *
 * Triggers: a closed one is responsible for no case of a list any more: `account_listed`; processes read it again:
 * `account_reference`; cases are found by the name: `account_search_due`.
 */
@Entity('account')
export class Account {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { unique: true })
  username: string;

  @Column('text')
  role: Role;

  /** The own division of a division officer or head; null for every other role. */
  @Column('text', { nullable: true })
  divisionCode: string | null;

  @Column('text')
  displayName: string;

  /** The position as printed under a signature. */
  @Column('text')
  position: string;

  @Column('text')
  email: string;

  @Column('text', { select: false })
  passwordHash: string;

  @Column('boolean', { default: true })
  active: boolean;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
