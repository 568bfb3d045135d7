import { encode } from 'uqr';
import { commonText } from '#client/i18n/areas/common.ts';
import { useText } from '#client/i18n/useText.ts';

type QrCodeProps = {
  /** What the code says: an address. */
  readonly address: string;
  /** Side in px. */
  readonly size?: number;
  /** Without it the address itself is read aloud; give one where the address is a secret. */
  readonly label?: string;
};

const QUIET_MODULES = 2;

/** An address for a phone's camera: black on white in every theme, for cameras want it so. */
export function QrCode({ address, size = 132, label }: QrCodeProps) {
  const text = useText(commonText);
  const { data, size: modules } = encode(address, { ecc: 'M', border: QUIET_MODULES });
  return (
    <svg
      className="qr"
      width={size}
      height={size}
      viewBox={`0 0 ${modules} ${modules}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label ?? text.qrLabel({ address })}
    >
      <rect width={modules} height={modules} fill="var(--qr-paper)" />
      <path d={pathOf(data)} fill="var(--qr-ink)" />
    </svg>
  );
}

/** Runs of dark modules as one path: some hundred commands instead of a thousand rectangles. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  let path = '';
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const from = x;
      while (row[x]) x++;
      path += `M${from} ${y}h${x - from}v1h${from - x}z`;
    }
  });
  return path;
}
