import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Account } from '../../../core/accounts/account.entity.js';
import type { Accessible } from '../../../cases/complaints/complaint-access.service.js';
import { Matter } from '../../../cases/matters/matter.entity.js';
import { OfficeNamesQuery } from '../../../core/office/office-names.query.js';
import { OpenReleasesQuery } from '../../../assurance/restriction/open-releases.query.js';
import { ComplaintLoaderService } from '../desk/complaint-loader.service.js';
import type { ReleasePageProps } from './release.page.js';

/** Reads what the page of a release shows. */
@Injectable()
export class ReleasePageQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly loader: ComplaintLoaderService,
    private readonly names: OfficeNamesQuery,
    private readonly open: OpenReleasesQuery,
  ) {}

  /** The restricted case by the number in the address; throws MatterNotFound or NotAllowed. */
  enter(officer: Account, number: string): Promise<Accessible> {
    return this.loader.load(officer, number, 'propose_release');
  }

  /** What the form needs: the case's version, and the ordinary categories. */
  async around({
    id,
    number,
  }: Accessible): Promise<Pick<ReleasePageProps, 'number' | 'version' | 'waiting' | 'categories'>> {
    const [{ version }, { categories }, waiting] = await Promise.all([
      this.dataSource.manager.findOneByOrFail(Matter, { id }),
      this.names.read(),
      this.open.isOpen(id),
    ]);
    return {
      number,
      version: String(version),
      waiting,
      categories: categories
        .filter(({ restricted }) => !restricted)
        .map(({ code, name }) => ({ value: code, text: name })),
    };
  }
}
