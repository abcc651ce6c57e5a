import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SRC = path.join(import.meta.dirname, '../../src');

describe('a form that posts', () => {
  it('is a PostForm, so that nothing typed into it is lost', () => {
    const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' });
    const parts = files.filter((file) => file.endsWith('.tsx'));
    const byHand = parts.filter((file) =>
      /<form[^>]*method="post"/.test(readFileSync(path.join(SRC, file), 'utf8')),
    );
    expect(byHand).toEqual(['platform/ui/post-form.tsx']);
  });
});
