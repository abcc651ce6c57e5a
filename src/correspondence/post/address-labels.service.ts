import { Injectable } from '@nestjs/common';
import type { Actor } from '../../core/accounts/policy.js';
import { IdentityAccessService } from '../../cases/complaints/identity-access.service.js';
import type { Identity } from '../../cases/complaints/identity-vault.service.js';
import type { AddressLabel } from '../pdf/letter-data.js';
import { PdfRendererService } from '../pdf/pdf-renderer.service.js';
import { OfficeSettingsService } from '../../core/office/office-settings.service.js';
import { NothingToPrint } from './posting.errors.js';
import { PostingListQuery } from './posting-list.query.js';
import { postingReasons as reasons } from './posting.messages.js';

/** Prints the addresses of letters that wait for the post; each is an identity access, with its reason. */
@Injectable()
export class AddressLabelsService {
  constructor(
    private readonly list: PostingListQuery,
    private readonly identityAccess: IdentityAccessService,
    private readonly office: OfficeSettingsService,
    private readonly renderer: PdfRendererService,
  ) {}

  /**
   * Labels as PDF; a letter whose sender left no address gets none. Throws NothingToPrint, and what
   * IdentityAccessService throws: all addresses are shown, or none.
   */
  async print(officer: Actor, ids: readonly string[], now: Date): Promise<Buffer> {
    const letters = await this.list.named(officer, ids);
    if (letters.length === 0) throw new NothingToPrint();
    const identities = await this.identityAccess.show(
      officer,
      letters.map((letter) => ({
        matter: { ...letter, id: letter.matterId },
        reason: reasons.label(letter.letterNumber),
      })),
      now,
    );
    const office = await this.office.all();
    const from = [office['municipality.name'], office['office.address'].replace(/\s+/g, ' ')];
    const labels: AddressLabel[] = [];
    for (const [index, { letterNumber }] of letters.entries()) {
      const to = linesOf(identities[index]!);
      if (to.length > 0) labels.push({ to, from, reference: letterNumber });
    }
    if (labels.length === 0) throw new NothingToPrint();
    return this.renderer.labels(labels);
  }
}

function linesOf({ name, address }: Identity): string[] {
  if (!address) return [];
  return [name ?? reasons.resident, ...address.split(/\n+/)];
}
