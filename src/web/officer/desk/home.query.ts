import { Injectable } from '@nestjs/common';
import {
  IdentityAccessLogQuery,
  type IdentityAccessFigures,
} from '../../../cases/complaints/identity-access-log.query.js';
import { mayEver, type Actor } from '../../../core/accounts/policy.js';
import { OpenReleasesQuery } from '../../../assurance/restriction/open-releases.query.js';
import { Clock } from '../../../platform/clock/clock.js';

/** What the start page tells an officer without a queue; null of what is not theirs. */
export interface HomeView {
  /** Releases of restricted cases that wait for the officer's decision. */
  readonly waiting: number | null;
  readonly looks: IdentityAccessFigures | null;
}

/** Reads what waits for an officer without a queue. */
@Injectable()
export class HomeQuery {
  constructor(
    private readonly releases: OpenReleasesQuery,
    private readonly looks: IdentityAccessLogQuery,
    private readonly clock: Clock,
  ) {}

  /** As it stands now. */
  async of(officer: Actor): Promise<HomeView> {
    const [open, looks] = await Promise.all([
      mayEver(officer, 'confirm_release') ? this.releases.of(officer) : null,
      mayEver(officer, 'see_identity_access')
        ? this.looks.figures(officer, this.clock.now())
        : null,
    ]);
    return { waiting: open && open.length, looks };
  }
}
