import { Injectable } from '@nestjs/common';
import { AccountDirectory } from '../../../core/accounts/account-directory.service.js';
import type { Category } from '../../../core/office/category.entity.js';
import { OfficeDirectory } from '../../../core/office/office-directory.service.js';
import type { OfficeSettingValues } from '../../../core/office/office-setting.entity.js';
import { OfficeSettings } from '../../../core/office/office-settings.service.js';
import type { LetterTemplate } from '../../../correspondence/notices/letter-template.entity.js';
import { LetterTemplates } from '../../../correspondence/notices/letter-templates.service.js';
import { TemplateNotThere } from '../../../correspondence/notices/response.errors.js';

/** What the list shows. */
export interface TemplateList {
  templates: LetterTemplate[];
  categories: Category[];
  settings: OfficeSettingValues;
}

/** One template with its versions, newest first, and the names of who wrote them. */
export interface TemplateDesk {
  newest: LetterTemplate;
  versions: LetterTemplate[];
  names: ReadonlyMap<string, string>;
  categories: Category[];
  settings: OfficeSettingValues;
}

/** What a code is made of; anything else is none, and may be no text for a database. */
const CODE = /^\w{1,80}$/;

/** Reads what the pages of the templates show. */
@Injectable()
export class TemplateDeskQuery {
  constructor(
    private readonly templates: LetterTemplates,
    private readonly office: OfficeDirectory,
    private readonly settings: OfficeSettings,
    private readonly directory: AccountDirectory,
  ) {}

  /** Every template in its newest version. */
  async list(): Promise<TemplateList> {
    const [templates, categories, settings] = await Promise.all([
      this.templates.newest(),
      this.office.categories(),
      this.settings.all(),
    ]);
    return { templates, categories, settings };
  }

  /** One template; throws TemplateNotThere. */
  async one(code: string): Promise<TemplateDesk> {
    const versions = CODE.test(code) ? await this.templates.history(code) : [];
    const [newest] = versions;
    if (!newest) throw new TemplateNotThere();
    const ids = versions.flatMap(({ createdBy }) => createdBy ?? []);
    const [categories, settings, writers] = await Promise.all([
      this.office.categories(),
      this.settings.all(),
      this.directory.byIds([...new Set(ids)]),
    ]);
    const names = new Map(writers.map(({ id, displayName }) => [id, displayName]));
    return { newest, versions, names, categories, settings };
  }
}
