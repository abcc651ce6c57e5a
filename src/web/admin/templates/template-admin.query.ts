import { Injectable } from '@nestjs/common';
import { exampleNumber } from '../../../cases/complaints/complaint-number.rule.js';
import { AccountDirectoryService } from '../../../core/accounts/account-directory.service.js';
import type { Category } from '../../../core/office/category.entity.js';
import { OfficeDirectoryService } from '../../../core/office/office-directory.service.js';
import type { OfficeSettingValues } from '../../../core/office/office-setting.entity.js';
import { OfficeSettingsService } from '../../../core/office/office-settings.service.js';
import type { LetterTemplate } from '../../../correspondence/notices/letter-template.entity.js';
import { LetterTemplatesService } from '../../../correspondence/notices/letter-templates.service.js';
import { TemplateNotFound } from '../../../correspondence/notices/response.errors.js';
import { Settings } from '../../../platform/settings/settings.js';

/** What the list shows. */
export interface TemplateList {
  templates: LetterTemplate[];
  categories: readonly Category[];
  settings: OfficeSettingValues;
  exampleNumber: string;
}

/** One template with its versions, newest first, and the names of who wrote them. */
export interface TemplateDetails {
  newest: LetterTemplate;
  versions: LetterTemplate[];
  names: ReadonlyMap<string, string>;
  categories: readonly Category[];
  settings: OfficeSettingValues;
  exampleNumber: string;
}

/** What a code is made of; anything else is none, and may be no text for a database. */
const CODE = /^\w{1,80}$/;

/** Reads what the pages of the templates show. */
@Injectable()
export class TemplateAdminQuery {
  constructor(
    private readonly templates: LetterTemplatesService,
    private readonly office: OfficeDirectoryService,
    private readonly settings: OfficeSettingsService,
    private readonly directory: AccountDirectoryService,
    private readonly process: Settings,
  ) {}

  /** Every template in its newest version. */
  async list(): Promise<TemplateList> {
    const [templates, categories, settings] = await Promise.all([
      this.templates.newest(),
      this.office.categories(),
      this.settings.all(),
    ]);
    return { templates, categories, settings, exampleNumber: this.exampleNumber() };
  }

  /** One template; throws TemplateNotFound. */
  async one(code: string): Promise<TemplateDetails> {
    const versions = CODE.test(code) ? await this.templates.history(code) : [];
    const [newest] = versions;
    if (!newest) throw new TemplateNotFound();
    const ids = versions.flatMap(({ createdBy }) => createdBy ?? []);
    const [categories, settings, writers] = await Promise.all([
      this.office.categories(),
      this.settings.all(),
      this.directory.byIds([...new Set(ids)]),
    ]);
    const names = new Map(writers.map(({ id, displayName }) => [id, displayName]));
    const exampleNumber = this.exampleNumber();
    return { newest, versions, names, categories, settings, exampleNumber };
  }

  private exampleNumber(): string {
    return exampleNumber(this.process.NUMBER_PREFIX);
  }
}
