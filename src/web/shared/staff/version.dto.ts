import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

/** The highest version that a form may name: what the database's integers hold and more than anyone writes. */
export const MOST_VERSIONS = 1_000_000;

const Version = (): PropertyDecorator =>
  Transform(({ value }) => (value === '' || value === null ? undefined : Number(value)));

/** What a form carries that somebody else's change makes outdated: the version of what it was opened on. */
export class VersionDto {
  @Version()
  @IsInt({ message: 'version_wrong' })
  @Min(1, { message: 'version_wrong' })
  @Max(MOST_VERSIONS, { message: 'version_wrong' })
  version: number;

  /** The later version that the sender says to have seen, after the form was refused. */
  @Version()
  @IsOptional()
  @IsInt({ message: 'version_wrong' })
  @Min(1, { message: 'version_wrong' })
  @Max(MOST_VERSIONS, { message: 'version_wrong' })
  over?: number;

  /** The key of the form as it was shown: sent twice, it is one act. */
  @IsOptional()
  @IsUUID('all', { message: 'version_wrong' })
  formKey?: string;
}

/** The version that a form acts on. */
export const versionSeen = ({ version, over }: VersionDto): number => over ?? version;
