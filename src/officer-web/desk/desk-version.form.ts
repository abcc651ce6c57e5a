import { Transform } from 'class-transformer';
import { IsInt, Min } from 'class-validator';

/** What every form on a complaint carries: the version of the matter it was opened on. */
export class VersionForm {
  @Transform(({ value }) => (value === '' || value === null ? undefined : Number(value)))
  @IsInt({ message: 'version_wrong' })
  @Min(1, { message: 'version_wrong' })
  version: number;
}
