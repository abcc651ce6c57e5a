import { PLACE } from './data/place-words.data.js';
import type { OfficeDetails } from '../../platform/ui/office-details.rule.js';
import type { OfficeSettingValues } from './office-setting.entity.js';

type Addressed = Pick<OfficeSettingValues, 'municipality.name' | 'office.address' | 'office.phone'>;

/**
 * Who the office is by its settings; its district and province as its address has them, in whole words or short.
 */
export const officeDetails = (settings: Addressed): OfficeDetails => ({
  name: settings['municipality.name'],
  place: settings['office.address'].match(PLACE) ?? [],
  phone: settings['office.phone'],
});
