import type { VNode } from 'preact';

/** What the head of a page takes. */
export interface PageHeadProps {
  readonly title: string;
  readonly assetVersion?: string | undefined;
  readonly description?: string | undefined;
  readonly noindex?: boolean | undefined;
}

/** Title, stylesheet, script and the one font that every page needs at once. */
export function PageHead(props: PageHeadProps): VNode {
  const version = props.assetVersion ? `?v=${encodeURIComponent(props.assetVersion)}` : '';
  return (
    <head>
      <meta charset="utf-8" />
      <title>{props.title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="theme-color" content="#0b5345" />
      {props.description && <meta name="description" content={props.description} />}
      {props.noindex && <meta name="robots" content="noindex" />}
      <link
        rel="preload"
        href="/assets/fonts/sarabun-thai-400-normal.woff2"
        as="font"
        type="font/woff2"
        crossorigin="anonymous"
      />
      <link rel="stylesheet" href={`/assets/sipha.css${version}`} />
      <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
      <script type="module" src={`/assets/enhance.js${version}`} />
    </head>
  );
}
