import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, Matches } from 'class-validator';
import type { ChosenComplaint } from '../../../plan/links/suggestion-decision.service.js';
import { WAITING_PAGE } from '../../../plan/links/waiting-suggestions.query.js';

const asList = ({ value }: { value: unknown }): unknown =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** The complaints of a page that an officer chose, each as `number:version`. */
export class SuggestionChoiceDto {
  @Transform(asList)
  @Matches(/^[A-Z0-9-]{1,24}:\d{1,9}$/, { each: true, message: 'nothing_chosen' })
  @ArrayMaxSize(WAITING_PAGE, { message: 'nothing_chosen' })
  @ArrayMinSize(1, { message: 'nothing_chosen' })
  chosen: string[] = [];
}

/** The choice as it was made. */
export const chosenOf = ({ chosen }: SuggestionChoiceDto): ChosenComplaint[] =>
  chosen.map((one) => {
    const [number = '', version] = one.split(':');
    return { number, version: Number(version) };
  });
