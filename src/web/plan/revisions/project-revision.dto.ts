import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { TrimmedText } from '../../../core/forms/form-text.transform.js';
import { IsCivilDay } from '../../../core/forms/civil-day.decorator.js';

const text =
  (most: number): PropertyDecorator =>
  (target, name) => {
    for (const decorate of [
      TrimmedText(),
      IsOptional(),
      IsString({ message: 'unknown_field' }),
      MaxLength(most, { message: 'too_long' }),
    ]) {
      decorate(target, name);
    }
  };
const one = ({ value }: { value: unknown }): unknown =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** A project as it shall be; what each field may hold is checked as in a file. */
export class ProjectRevisionDto {
  @Matches(/^[0-9a-f]{32}$/, { message: 'unknown_field' })
  base: string;

  /** The plan that the sender says to have seen, after the form was refused. */
  @IsOptional()
  @Matches(/^[0-9a-f]{32}$/, { message: 'unknown_field' })
  over?: string;

  @text(600)
  title?: string;

  @text(60)
  kind?: string;

  @text(100)
  unit?: string;

  @text(40)
  quantity?: string;

  @text(40)
  budgetBaht?: string;

  @text(2500)
  indicator?: string;

  @text(2500)
  outcome?: string;

  @Transform(one)
  @IsOptional()
  @IsIn(['1', '2', '3', '4'], { each: true, message: 'unknown_field' })
  quarters?: string[];

  @text(400)
  divisionLabel?: string;

  @text(400)
  divisions?: string;

  @text(2500)
  notes?: string;

  @text(40)
  reportEvery?: string;

  @text(60)
  computed?: string;

  @IsOptional()
  @IsIn(['yes'], { message: 'unknown_field' })
  withdraw?: string;

  @text(1000)
  reason?: string;

  @TrimmedText()
  @IsOptional()
  @IsCivilDay('revised_on_wrong', { back: 10, ahead: 1 })
  revisedOn?: string;
}
