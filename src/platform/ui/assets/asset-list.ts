/** A file that the web process serves under `/assets/`. */
interface Asset {
  /** Its address. */
  readonly url: string;
  /** Where the build finds it, from the project's root. */
  readonly source: string;
}

const SARABUN = 'node_modules/@fontsource/sarabun';

function font(subset: 'thai' | 'latin', weight: 400 | 700): Asset {
  const name = `sarabun-${subset}-${weight}-normal.woff2`;
  return { url: `/assets/fonts/${name}`, source: `${SARABUN}/files/${name}` };
}

/** The stylesheets, which the build compiles from `source` with `node_modules` as load path. */
export const STYLESHEETS = {
  everyPage: { url: '/assets/sipha.css', source: 'src/platform/ui/styles/sipha.scss' },
  /** Behind the other, on the officers' pages only. */
  staff: { url: '/assets/staff.css', source: 'src/platform/ui/styles/staff.scss' },
} as const satisfies Record<string, Asset>;

/** Everything the build copies as it is: Sarabun (SIL Open Font License) with its licence, script, icon. */
export const COPIED_ASSETS: readonly Asset[] = [
  font('thai', 400),
  font('thai', 700),
  font('latin', 400),
  font('latin', 700),
  { url: '/assets/fonts/LICENSE-sarabun.txt', source: `${SARABUN}/LICENSE` },
  { url: '/assets/enhance.js', source: 'src/platform/ui/assets/enhance.js' },
  { url: '/assets/keep-typed.js', source: 'src/platform/ui/assets/keep-typed.js' },
  { url: '/assets/back-in-tab.js', source: 'src/platform/ui/assets/back-in-tab.js' },
  { url: '/assets/icon.svg', source: 'src/platform/ui/assets/icon.svg' },
];
