import { IsIn } from 'class-validator';

/** What an officer does with a failed mail. */
export class FailedMailActionDto {
  @IsIn(['again', 'settle'], { message: 'act_unknown' })
  act: 'again' | 'settle';
}
