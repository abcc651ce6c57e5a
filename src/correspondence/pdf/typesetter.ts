import path from 'node:path';
import { LetterPictureUnreadable } from './letter.errors.js';
import { readLetterFonts } from './letter-fonts.js';
import { loadTypst, type TypstCompiler } from './typst-native.js';

/** Pictures by the name under which the template finds them. */
export type Pictures = Readonly<Record<string, Buffer>>;

/** A document set by Typst. */
export interface SetDocument {
  bytes: Buffer;
  pages: number;
  /** Whether the closing stands on a later page under fewer than two lines of text. */
  alone: boolean;
}

/** How many letters the compiler's cache keeps. */
const KEPT_LETTERS = 2;

/** One Typst compiler with the fonts of letters; what it sets comes in as data, never as markup. */
export class Typesetter {
  private constructor(
    private readonly compiler: TypstCompiler,
    private readonly workspace: string,
    readonly characters: ReadonlySet<number>,
  ) {}

  /** Throws LetterFontMissing. */
  static create(workspace: string): Typesetter {
    const { blobs, characters } = readLetterFonts();
    const fontArgs = [{ fontBlobs: blobs }];
    const compiler = loadTypst().create({ workspace, fontArgs });
    return new Typesetter(compiler, workspace, characters);
  }

  /**
   * Sets a template with its data and pictures, as PDF/A-2a: tagged, with its text as it was written. The data
   * goes in as a file, since the compiler leaks what it gets as `sys.inputs`.
   */
  set(template: string, data: unknown, pictures: Pictures): SetDocument {
    const files = { ...pictures, 'data.json': Buffer.from(JSON.stringify(data)) };
    for (const [name, bytes] of Object.entries(files)) {
      this.compiler.mapShadow(path.join(this.workspace, name), bytes);
    }
    try {
      return this.compile(template);
    } finally {
      for (const name of Object.keys(files)) {
        this.compiler.unmapShadow(path.join(this.workspace, name));
      }
      this.compiler.evictCache(KEPT_LETTERS);
    }
  }

  private compile(template: string): SetDocument {
    const compiled = this.compiler.compile({ mainFileContent: template });
    const { result } = compiled;
    if (compiled.hasError() || !result) throw this.failure(compiled.takeDiagnostics());
    const bytes = this.compiler.pdf(result, { pdfStandard: 'a-2a' });
    const found = this.compiler.query(result, { selector: '<alone>', field: 'value' });
    return { bytes, pages: result.numOfPages, alone: found.includes(true) };
  }

  private failure(said: { shortDiagnostics: readonly { message?: string }[] } | null): Error {
    const messages = (said?.shortDiagnostics ?? []).map(({ message = '' }) => message);
    if (messages.some((message) => /image|decode|png/i.test(message))) {
      return new LetterPictureUnreadable();
    }
    return new Error(`a letter could not be set: ${messages.join('; ')}`);
  }
}
