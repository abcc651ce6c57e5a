import { IsIn } from 'class-validator';

/** What an officer does with a failed mail. */
export class MailActForm {
  @IsIn(['again', 'settle'], { message: 'act_unknown' })
  act: 'again' | 'settle';
}
