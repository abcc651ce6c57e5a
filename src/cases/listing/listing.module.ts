import { Module } from '@nestjs/common';
import { CaseListingService } from './case-listing.service.js';
import { SimilarCasesQuery } from './similar-cases.query.js';

const SERVICES = [CaseListingService, SimilarCasesQuery];

/** The rows that lists read. */
@Module({ providers: SERVICES, exports: SERVICES })
export class ListingModule {}
