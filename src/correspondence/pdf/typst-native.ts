import { createRequire } from 'node:module';

/** A compiled document. */
interface TypstDocument {
  readonly numOfPages: number;
}

/** What Sipha uses of the Typst compiler. */
export interface TypstCompiler {
  compile(source: { mainFileContent: string }): {
    readonly result: TypstDocument | null;
    hasError(): boolean;
    takeDiagnostics(): { readonly shortDiagnostics: readonly { message?: string }[] } | null;
  };
  pdf(document: TypstDocument, options: { pdfStandard?: string }): Buffer;
  query(document: TypstDocument, wanted: { selector: string; field: string }): unknown[];
  mapShadow(path: string, content: Buffer): void;
  unmapShadow(path: string): void;
  evictCache(maxAge: number): void;
}

interface Native {
  NodeCompiler: {
    create(options: { workspace: string; fontArgs: { fontBlobs: Buffer[] }[] }): TypstCompiler;
  };
}

const isMusl = (): boolean => {
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime === undefined;
};

/** Loads the compiler of this platform; throws where none is installed. */
export function loadTypst(): Native['NodeCompiler'] {
  const { platform, arch } = process;
  const libc = platform === 'linux' ? (isMusl() ? '-musl' : '-gnu') : '';
  const abi = platform === 'win32' ? '-msvc' : libc;
  const name = `@myriaddreamin/typst-ts-node-compiler-${platform}-${arch}${abi}`;
  return (createRequire(import.meta.url)(name) as Native).NodeCompiler;
}
