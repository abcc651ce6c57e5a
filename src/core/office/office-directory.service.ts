import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ReferenceCacheService } from '../../platform/database/reference-cache.service.js';
import { Category } from './category.entity.js';
import {
  CATEGORY_GROUPS,
  UNSURE_GROUP,
  type CategoryGroupSeed,
} from './data/category-groups.data.js';
import { Division } from './division.entity.js';
import { Village } from './village.entity.js';

/** A group of the form with its categories, in the form's order. */
export interface CategoryGroup extends CategoryGroupSeed {
  categories: Category[];
}

/** The divisions, categories and villages of the office, as it edited them. */
@Injectable()
export class OfficeDirectoryService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly cache: ReferenceCacheService,
  ) {}

  /** Every division in the office's order, those that resolve no complaints included. */
  divisions(): Promise<readonly Division[]> {
    return this.cache.rows('divisions', () =>
      this.dataSource.manager.find(Division, { order: { sort: 'ASC', code: 'ASC' } }),
    );
  }

  /** Every category in the office's order. */
  categories(): Promise<readonly Category[]> {
    return this.cache.rows('categories', () =>
      this.dataSource.manager.find(Category, { order: { sort: 'ASC', code: 'ASC' } }),
    );
  }

  /** The form's groups, empty ones left out; a category of an unknown group stands under "not sure". */
  async categoryGroups(): Promise<CategoryGroup[]> {
    const categories = await this.categories();
    const known = new Set(CATEGORY_GROUPS.map((group) => group.code));
    const groupOf = ({ groupCode }: Category): string =>
      known.has(groupCode) ? groupCode : UNSURE_GROUP;
    return CATEGORY_GROUPS.map((group) => ({
      ...group,
      categories: categories.filter((category) => groupOf(category) === group.code),
    })).filter((group) => group.categories.length > 0);
  }

  /** Every village by its number. */
  villages(): Promise<readonly Village[]> {
    return this.cache.rows('villages', () =>
      this.dataSource.manager.find(Village, { order: { no: 'ASC' } }),
    );
  }

  /** The division of a code, or null. */
  division(code: string): Promise<Division | null> {
    return this.dataSource.manager.findOneBy(Division, { code });
  }

  /** The category of a code, or null. */
  category(code: string): Promise<Category | null> {
    return this.dataSource.manager.findOneBy(Category, { code });
  }
}
