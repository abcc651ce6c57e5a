import { CaseListingService } from '../../cases/listing/case-listing.service.js';
import type { OfficeCommand } from './command.js';

/** Makes the rows that lists read anew from the facts; the office can work meanwhile. */
export const listingRebuildCommand: OfficeCommand = {
  name: 'listing:rebuild',
  usage: 'listing:rebuild',
  async run({ app, out }) {
    const listing = app.get(CaseListingService);
    const total = await listing.total();
    let last = 0;
    for await (const done of listing.rebuild()) out.progress((last = done), total);
    out.line(`${last} complaints listed anew`);
    return 0;
  },
};
