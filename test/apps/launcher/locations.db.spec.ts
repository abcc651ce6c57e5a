import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PostgresNotStarted } from '../../../src/apps/launcher/postgres/postgres-not-started.error.js';
import { PlaceTree, type Found, type PlaceCase } from './location-tree.js';

const root = process.getuid?.() === 0;
const modeOf = (file: string): number => statSync(file).mode & 0o777;

/** Only root can become somebody else. */
const PEOPLE = (['ordinary', 'root'] as const).filter((who) => root || who === 'ordinary');
const WAYS = (['open', 'private'] as const)
  .flatMap((project) =>
    (['default', 'open', 'private'] as const).map((data) => ({ project, data })),
  )
  .flatMap((way) => (['022', '077'] as const).map((umask) => ({ ...way, umask })));

/** Whether a folder on the way to the data keeps root's server user out. */
const isBehind = ({ who, project, data, umask }: PlaceCase): boolean => {
  if (who === 'ordinary') return false;
  return data === 'default' ? project === 'private' || umask === '077' : data === 'private';
};

describe.each(PEOPLE)('started by %s', (who) => {
  let tree: PlaceTree;
  beforeAll(() => {
    tree = new PlaceTree(who);
  }, 60_000);
  afterAll(() => tree.remove());

  describe.each(WAYS)('$project project, $data data, umask $umask: the database', (way) => {
    let found: Found;
    let data: string;
    beforeAll(async () => {
      tree.arrange(way);
      found = await tree.start(way);
      data = found.data ?? '';
    }, 60_000);

    it('finds at the second start what the first wrote', () => {
      expect(found).toEqual({ kept: 15, data, again: data });
    });

    it('lies in the data folder, or elsewhere only where its user could not come', () => {
      const inside = path.join(tree.dataDir(way), 'postgres');
      expect(existsSync(data)).toBe(true);
      expect(data === inside).toBe(!isBehind({ who, ...way }));
    });

    it('can be read by its own user only, who is not root', () => {
      expect(modeOf(data) & 0o077).toBe(0);
      expect(modeOf(path.join(tree.dataDir(way), 'postgres.json')) & 0o077).toBe(0);
      expect(statSync(data).uid).not.toBe(0);
    });

    it('changes the mode of no folder that was there', () => {
      expect(modeOf(tree.around)).toBe(way.project === 'private' ? 0o700 : 0o755);
      expect(modeOf(tree.project) & 0o077).toBe(way.umask === '077' ? 0 : 0o055);
      expect(modeOf(tree.dataAround)).toBe(way.data === 'private' ? 0o700 : 0o755);
    });
  });
});

const asRoot = root ? describe : describe.skip;

asRoot('a machine where an older start left folders that nobody else can pass', () => {
  const way = { project: 'private', data: 'open', umask: '077' } as const;
  let tree: PlaceTree;
  beforeAll(() => {
    tree = new PlaceTree('root');
  }, 60_000);
  afterAll(() => tree.remove());

  /** A data folder that remembers data in a closed folder; returns where. */
  function remembering(): string {
    tree.arrange(way);
    const data = path.join(tree.project, 'closed', '0a1b2c', 'postgres');
    mkdirSync(path.dirname(data), { recursive: true, mode: 0o700 });
    mkdirSync(tree.dataDir(way), { mode: 0o711 });
    const file = path.join(tree.dataDir(way), 'postgres.json');
    writeFileSync(file, JSON.stringify({ password: 'kept-word', data }), { mode: 0o600 });
    return data;
  }

  it('starts, its data in a place that can be reached', async () => {
    const closed = remembering();
    const found = await tree.start(way);
    expect(found).toMatchObject({ kept: 15, again: found.data });
    expect(found.data).not.toBe(closed);
  }, 60_000);

  it('names the folder that cannot be passed where the data lie behind it', async () => {
    mkdirSync(remembering());
    const { refused } = await tree.start(way);
    expect(refused).toContain(
      `cannot pass ${tree.around}: allow it (chmod o+x), or set DATABASE_URL`,
    );
  }, 60_000);
});

describe('what cannot work is told in one line', () => {
  it.each([
    ['spawn /x/bin/postgres EPERM', /root may not become another user here: start as another user/],
    ['spawn /x/bin/postgres EINVAL', /root may not become another user here: start as another/],
    ['spawn /x/bin/initdb EACCES', /may not be run where it lies: move the project, or set/],
    ['FATAL: could not access directory "/a b/ก": Permission denied', /another user: \/a b\/ก$/],
  ])('%s', (said, line) => {
    const { message } = PostgresNotStarted.from(said);
    expect(message).toMatch(line);
    expect(message).not.toMatch(/\n/);
  });
});
