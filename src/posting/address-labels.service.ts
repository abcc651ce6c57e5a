import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/policy.js';
import { IdentityVault, type Identity } from '../complaints/identity-vault.service.js';
import type { AddressLabel } from '../letters/letter-sheet.js';
import { LetterPress } from '../letters/letter-press.service.js';
import { OfficeSettings } from '../office/office-settings.service.js';
import { NothingToPrint } from './posting.errors.js';
import { PostingList, type LetterToPost } from './posting-list.query.js';
import { postingReasons as reasons } from './posting.messages.js';

/** Prints the addresses of letters that wait for the post; each is a look at an identity, with its reason. */
@Injectable()
export class AddressLabels {
  constructor(
    private readonly list: PostingList,
    private readonly vault: IdentityVault,
    private readonly office: OfficeSettings,
    private readonly press: LetterPress,
  ) {}

  /** Labels as PDF; a letter whose sender left no address gets none. Throws NothingToPrint. */
  async print(officer: Actor, ids: readonly string[], now: Date): Promise<Buffer> {
    const letters = await this.list.chosen(officer, ids);
    const office = await this.office.all();
    const from = [office['municipality.name'], office['office.address'].replace(/\s+/g, ' ')];
    const labels: AddressLabel[] = [];
    for (const letter of letters) {
      const to = linesOf(await this.look(letter, officer, now));
      if (to.length > 0) labels.push({ to, from, reference: letter.letterNumber });
    }
    if (labels.length === 0) throw new NothingToPrint();
    return this.press.labels(labels);
  }

  private look(letter: LetterToPost, officer: Actor, now: Date): Promise<Identity> {
    const reason = reasons.label(letter.letterNumber);
    return this.vault.look(letter.matterId, officer.id, reason, now);
  }
}

function linesOf({ name, address }: Identity): string[] {
  if (!address) return [];
  return [name ?? reasons.resident, ...address.split(/\n+/)];
}
