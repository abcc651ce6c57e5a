import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/**
 * Keeps in memory what most pages read of tables that are small and seldom change, and asks the database each time
 * only whether one of them changed: an edit counts at once, in every process.
 */
@Injectable()
export class ReferenceCacheService {
  private version = '';
  private values = new Map<string, Promise<unknown>>();
  private asking: Promise<string> | null = null;

  constructor(private readonly dataSource: DataSource) {}

  /**
   * The rows of a name, as they are or were after this call began. All callers share them: they are frozen. `load`
   * reads only tables with a trigger `…_reference`.
   */
  async rows<T extends object>(name: string, load: () => Promise<T[]>): Promise<readonly T[]> {
    const version = await this.current();
    if (version !== this.version) {
      this.version = version;
      this.values = new Map();
    }
    const { values } = this;
    const known = values.get(name) as Promise<readonly T[]> | undefined;
    if (known) return known;
    const loading = load().then((rows) => Object.freeze(rows.map((row) => Object.freeze(row))));
    values.set(name, loading);
    // A failed read is not kept: the next caller asks the database again.
    loading.catch(() => values.delete(name));
    return loading;
  }

  /** One question for all who ask in one go; who asks later may have to see a change that the answer does not know. */
  private current(): Promise<string> {
    if (this.asking === null) {
      this.asking = this.ask();
      queueMicrotask(() => (this.asking = null));
    }
    return this.asking;
  }

  private async ask(): Promise<string> {
    const [row] = await this.dataSource.query<{ version: string }[]>(
      'SELECT version FROM reference_version',
    );
    return row!.version;
  }
}
