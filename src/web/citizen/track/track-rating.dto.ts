import { IsIn } from 'class-validator';
import { SCORES } from '../../../cases/complaints/rating.rule.js';

/** How content the citizen is, as the form sends it. */
export class TrackRatingForm {
  @IsIn(SCORES.map(String), { message: 'score_missing' })
  score: string;
}
