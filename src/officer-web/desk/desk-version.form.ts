import { Transform } from 'class-transformer';
import { IsInt, IsOptional, Min } from 'class-validator';

const Version = (): PropertyDecorator =>
  Transform(({ value }) => (value === '' || value === null ? undefined : Number(value)));

/** What every form on a complaint carries: the version of the matter it was opened on. */
export class VersionForm {
  @Version()
  @IsInt({ message: 'version_wrong' })
  @Min(1, { message: 'version_wrong' })
  version: number;

  /** The later version that the sender says to have seen, after the form was refused. */
  @Version()
  @IsOptional()
  @IsInt({ message: 'version_wrong' })
  @Min(1, { message: 'version_wrong' })
  over?: number;
}

/** The version that a form acts on. */
export const versionSeen = ({ version, over }: VersionForm): number => over ?? version;
