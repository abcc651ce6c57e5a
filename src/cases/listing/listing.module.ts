import { Module } from '@nestjs/common';
import { CaseListingService } from './case-listing.service.js';

/** The rows that lists read. */
@Module({ providers: [CaseListingService], exports: [CaseListingService] })
export class ListingModule {}
