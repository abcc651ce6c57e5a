import { Injectable } from '@nestjs/common';
import { AccountDirectoryService } from '../../core/accounts/account-directory.service.js';
import { IdentityVaultService } from '../../cases/complaints/identity-vault.service.js';
import { OfficeSettingsService } from '../../core/office/office-settings.service.js';

/** The address of a mail, looked up when it is sent and stored nowhere. */
interface MailAddress {
  name: string;
  address: string;
}

/** Finds the address of an outbox recipient. */
@Injectable()
export class RecipientAddressesService {
  constructor(
    private readonly directory: AccountDirectoryService,
    private readonly vault: IdentityVaultService,
    private readonly settings: OfficeSettingsService,
  ) {}

  /** The address, or null when there is none any more (closed account, contact not set). */
  async of(recipient: string, matterId: string): Promise<MailAddress | null> {
    if (recipient === 'citizen') return this.citizen(matterId);
    if (recipient.startsWith('contact:')) return this.contact(recipient);
    const account = await this.directory.byId(recipient);
    return account?.active ? { name: account.displayName, address: account.email } : null;
  }

  private async citizen(complaintId: string): Promise<MailAddress | null> {
    const address = await this.vault.mailAddress(complaintId);
    // Without the name: a mail that goes astray must not tell who complained.
    return address ? { name: '', address } : null;
  }

  private async contact(recipient: string): Promise<MailAddress | null> {
    const key = recipient === 'contact:outside_body' ? 'outside_body' : 'restricted.deputy';
    const contact = await this.settings.get(key);
    return contact ? { name: contact.name, address: contact.email } : null;
  }
}
