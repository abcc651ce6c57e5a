import type { VNode } from 'preact';
import { create } from 'qrcode';

/** Blank modules round the code, as ISO/IEC 18004 asks. */
const QUIET = 4;

/** What a QR code takes. */
interface QrProps {
  /** What a scanner reads, mostly an address. */
  readonly text: string;
  /** What the picture is for, read out in its place. */
  readonly label: string;
  /** Edge in CSS pixels, 160 unless given. */
  readonly size?: number | undefined;
}

function darkRuns(size: number, isDark: (row: number, column: number) => boolean): string {
  let path = '';
  for (let row = 0; row < size; row += 1) {
    let start = -1;
    for (let column = 0; column <= size; column += 1) {
      const dark = column < size && isDark(row, column);
      if (dark && start < 0) start = column;
      if (!dark && start >= 0) {
        path += `M${start + QUIET} ${row + QUIET}h${column - start}v1h-${column - start}z`;
        start = -1;
      }
    }
  }
  return path;
}

/** A QR code as one SVG path, drawn on the server. */
export function Qr({ text, label, size = 160 }: QrProps): VNode {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const edge = modules.size + 2 * QUIET;
  return (
    <svg
      class="qr"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${edge} ${edge}`}
      width={size}
      height={size}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${edge}v${edge}H0z`} />
      <path
        fill="#000"
        d={darkRuns(modules.size, (row, column) => modules.get(row, column) === 1)}
      />
    </svg>
  );
}
