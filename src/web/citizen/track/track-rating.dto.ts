import { IsIn } from 'class-validator';
import { SCORES } from '../../../cases/complaints/rating.rule.js';

/** The citizen's rating, as the form sends it. */
export class TrackRatingDto {
  @IsIn(SCORES.map(String), { message: 'score_missing' })
  score: string;
}
