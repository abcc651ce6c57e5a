import { DefaultNamingStrategy } from 'typeorm';
import { snakeCase } from 'typeorm/util/StringUtils.js';

/** Names a column as its property in snake case (`dueOn` is `due_on`), unless the entity says another name. */
export class SnakeCaseNames extends DefaultNamingStrategy {
  override columnName(property: string, given: string | undefined, prefixes: string[]): string {
    return [...prefixes, given || property].map((word) => snakeCase(word)).join('_');
  }
}
