import { Injectable } from '@nestjs/common';
import { AccountDirectoryService } from '../../core/accounts/account-directory.service.js';
import { OfficeDirectoryService } from '../../core/office/office-directory.service.js';
import { OfficeSettingsService } from '../../core/office/office-settings.service.js';
import { vacantPosts, type VacantPost } from './vacant-posts.rule.js';

/** Reads which posts of the office nobody holds. */
@Injectable()
export class VacantPostsQuery {
  constructor(
    private readonly directory: AccountDirectoryService,
    private readonly office: OfficeDirectoryService,
    private readonly settings: OfficeSettingsService,
  ) {}

  /** The vacant posts as they stand now; an account that cannot sign in holds none. */
  async now(): Promise<VacantPost[]> {
    const [officers, divisions, deputy, outsideBody] = await Promise.all([
      this.directory.active(),
      this.office.divisions(),
      this.settings.get('restricted.deputy'),
      this.settings.get('outside_body'),
    ]);
    const contacts = new Set<string>();
    if (deputy) contacts.add('restricted_deputy');
    if (outsideBody) contacts.add('outside_body');
    const answering = divisions.filter(({ lineResolver }) => lineResolver);
    return vacantPosts({ officers, divisions: answering, contacts });
  }
}
