import type { ReactNode } from 'react';

/** The mock-ups' own icons, drawn on 20 by 20 in the current colour. */
export const ICON_PATHS = {
  alert: <path d="M10 3 2.5 16.5h15L10 3ZM10 8.5V12M10 14.3h.01" />,
  arrow: <path d="M3.5 10h13M11.5 5l5 5-5 5" />,
  back: <path d="M4 10a6 6 0 1 0 2-4.5L4 7.3M4 3.5v3.8h3.8" />,
  bldg: (
    <path d="M4 17.5v-13a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1v13M12 8.5h3a1 1 0 0 1 1 1v8M2.5 17.5h15M7 7h2M7 10.5h2M7 14h2" />
  ),
  bookmark: <path d="M5.5 3h9a.5.5 0 0 1 .5.5V17l-5-3.5L5 17V3.5a.5.5 0 0 1 .5-.5Z" />,
  brief: (
    <>
      <path d="M5.5 2.5h6L15.5 6.5v9A2 2 0 0 1 13.5 17.5h-8a2 2 0 0 1-2-2v-11a2 2 0 0 1 2-2Z" />
      <path d="M11.5 2.5v4h4M7 10.5h5.5M7 13.5h4" />
    </>
  ),
  cam: (
    <>
      <rect x="2.5" y="5" width="10.5" height="10" rx="2.5" />
      <path d="m13 9 4.5-2.5v7L13 11" />
    </>
  ),
  'cam-off': (
    <path d="M5.2 5.2A2.5 2.5 0 0 0 2.5 7.5v5A2.5 2.5 0 0 0 5 15h6a2.4 2.4 0 0 0 1.7-.8M9.5 5H10.5a2.5 2.5 0 0 1 2.5 2.5V9l4.5-2.5v7M3 3l14 14" />
  ),
  case: (
    <>
      <rect x="2.5" y="6.5" width="15" height="10" rx="2" />
      <path d="M7 6.5V5a1.5 1.5 0 0 1 1.5-1.5h3A1.5 1.5 0 0 1 13 5v1.5M2.5 11h15" />
    </>
  ),
  chat: (
    <path d="M4 3.5h12A1.5 1.5 0 0 1 17.5 5v7.5A1.5 1.5 0 0 1 16 14H9l-4 3.5V14H4a1.5 1.5 0 0 1-1.5-1.5V5A1.5 1.5 0 0 1 4 3.5Z" />
  ),
  check: <path d="m4 10.5 4 4 8-9" />,
  clock: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M10 5.8V10l2.8 1.7" />
    </>
  ),
  compass: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="m13 7-1.7 4.3L7 13l1.7-4.3L13 7Z" />
    </>
  ),
  copy: (
    <>
      <rect x="7" y="7" width="10" height="10" rx="2" />
      <path d="M4.5 13H4a1.5 1.5 0 0 1-1.5-1.5V4A1.5 1.5 0 0 1 4 2.5h7.5A1.5 1.5 0 0 1 13 4v.5" />
    </>
  ),
  disk: (
    <>
      <path d="M3.5 5c0-1.4 2.9-2.5 6.5-2.5S16.5 3.6 16.5 5v10c0 1.4-2.9 2.5-6.5 2.5S3.5 16.4 3.5 15Z" />
      <path d="M3.5 5c0 1.4 2.9 2.5 6.5 2.5S16.5 6.4 16.5 5M3.5 10c0 1.4 2.9 2.5 6.5 2.5s6.5-1.1 6.5-2.5" />
    </>
  ),
  down: <path d="m5 7.5 5 5 5-5" />,
  download: <path d="M10 3v10M6 9.5l4 4 4-4M3.5 16.5h13" />,
  eye: (
    <>
      <path d="M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10Z" />
      <circle cx="10" cy="10" r="2.5" />
    </>
  ),
  'eye-off': (
    <path d="M8 4.8A8 8 0 0 1 10 4.5c5 0 8 5.5 8 5.5a14 14 0 0 1-2.1 2.7M12 12a2.7 2.7 0 0 1-4-3.8M5.7 6A14 14 0 0 0 2 10s3 5.5 8 5.5a8 8 0 0 0 4-1.1M3 3l14 14" />
  ),
  flag: <path d="M5 17.5v-14M5 4h9.5l-2 3.3 2 3.2H5" />,
  fwd: <path d="M16 10a6 6 0 1 1-2-4.5l2 1.8M16 3.5v3.8h-3.8" />,
  globe: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M2.5 10h15M10 2.5c2.5 2.2 3.5 4.7 3.5 7.5s-1 5.3-3.5 7.5c-2.5-2.2-3.5-4.7-3.5-7.5s1-5.3 3.5-7.5Z" />
    </>
  ),
  hand: (
    <path d="M6.5 10V4.8a1.2 1.2 0 0 1 2.4 0V9m0-.5V3.5a1.2 1.2 0 0 1 2.4 0V9m0-4a1.2 1.2 0 0 1 2.4 0v6.5c0 3.5-2 6-5 6-2.2 0-3.4-1-4.4-2.7L3.2 11.6a1.2 1.2 0 0 1 2-1.3l1.3 1.6" />
  ),
  info: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M10 9.2v4.3M10 6.7h.01" />
    </>
  ),
  keys: (
    <>
      <rect x="2" y="5" width="16" height="10" rx="2" />
      <path d="M5.5 8.5h.01M8.5 8.5h.01M11.5 8.5h.01M14.5 8.5h.01M6.5 12h7" />
    </>
  ),
  left: <path d="m12.5 5-5 5 5 5" />,
  lines: <path d="M3.5 5h13M3.5 8.4h13M3.5 11.7h13M3.5 15h8" />,
  link: (
    <path d="M8.4 11.6a3.2 3.2 0 0 0 4.5 0l3-3a3.2 3.2 0 0 0-4.5-4.5l-1 1M11.6 8.4a3.2 3.2 0 0 0-4.5 0l-3 3a3.2 3.2 0 0 0 4.5 4.5l1-1" />
  ),
  lock: (
    <>
      <rect x="4" y="9" width="12" height="8" rx="2" />
      <path d="M6.5 9V6.5a3.5 3.5 0 0 1 7 0V9" />
    </>
  ),
  mega: <path d="M4 8v4h2.5L14 16V4L6.5 8H4ZM7 12l1 4.5h2M16.5 8.5v3" />,
  mic: (
    <>
      <rect x="7.5" y="2.5" width="5" height="9" rx="2.5" />
      <path d="M4.5 9.5a5.5 5.5 0 0 0 11 0M10 15v2.5" />
    </>
  ),
  'mic-off': (
    <path d="M7.5 7.5V5a2.5 2.5 0 0 1 5 0v4M8.2 10.8A2.5 2.5 0 0 0 11.6 11.4M4.5 9.5a5.5 5.5 0 0 0 8.6 4.5M15.5 9.5c0 .8-.2 1.5-.5 2.2M10 15v2.5M3 3l14 14" />
  ),
  minus: <path d="M4 10h12" />,
  more: (
    <>
      <circle cx="4.5" cy="10" r="1.3" fill="currentColor" stroke="none" />
      <circle cx="10" cy="10" r="1.3" fill="currentColor" stroke="none" />
      <circle cx="15.5" cy="10" r="1.3" fill="currentColor" stroke="none" />
    </>
  ),
  next: <path d="m5 5 6.5 5L5 15V5ZM14.5 5v10" />,
  pause: (
    <>
      <rect x="5" y="4" width="3.4" height="12" rx="1.2" fill="currentColor" stroke="none" />
      <rect x="11.6" y="4" width="3.4" height="12" rx="1.2" fill="currentColor" stroke="none" />
    </>
  ),
  pencil: (
    <path d="m4 16 .8-3.6L13.5 3.7a1.6 1.6 0 0 1 2.3 0l.5.5a1.6 1.6 0 0 1 0 2.3L7.6 15.2 4 16Z" />
  ),
  play: (
    <path
      d="M6 4.2v11.6a.7.7 0 0 0 1.1.6l8.8-5.8a.7.7 0 0 0 0-1.2L7.1 3.6a.7.7 0 0 0-1.1.6Z"
      fill="currentColor"
      stroke="none"
    />
  ),
  plus: <path d="M10 4v12M4 10h12" />,
  prev: <path d="M15 5 8.5 10 15 15V5ZM5.5 5v10" />,
  printer: (
    <path d="M5.5 7V3h9v4M5.5 13.5H4A1.5 1.5 0 0 1 2.5 12V8.5A1.5 1.5 0 0 1 4 7h12a1.5 1.5 0 0 1 1.5 1.5V12a1.5 1.5 0 0 1-1.5 1.5h-1.5M5.5 11.5h9V17h-9z" />
  ),
  qr: (
    <>
      <rect x="3" y="3" width="5" height="5" rx="1" />
      <rect x="12" y="3" width="5" height="5" rx="1" />
      <rect x="3" y="12" width="5" height="5" rx="1" />
      <path d="M12 12h2v2h-2zM17 12v2M14.5 17H17M12 17h.1" />
    </>
  ),
  'rec-off': (
    <>
      <circle cx="10" cy="10" r="5.5" />
      <path d="M3.5 3.5l13 13" />
    </>
  ),
  right: <path d="m7.5 5 5 5-5 5" />,
  rotate: (
    <path d="M4 8a6.5 6.5 0 0 1 11.5-1.5L17 8M17 4v4h-4M16 12a6.5 6.5 0 0 1-11.5 1.5L3 12M3 16v-4h4" />
  ),
  search: (
    <>
      <circle cx="9" cy="9" r="5.5" />
      <path d="m13 13 4 4" />
    </>
  ),
  send: <path d="M17 3 9 11M17 3l-5 14-3-6-6-3 14-5Z" />,
  sliders: (
    <>
      <path d="M3 6h8M15 6h2M3 14h2M9 14h8" />
      <circle cx="13" cy="6" r="2" />
      <circle cx="7" cy="14" r="2" />
    </>
  ),
  stop: (
    <>
      <path d="M7 2.8h6L17.2 7v6L13 17.2H7L2.8 13V7Z" />
      <path d="M7 10h6" />
    </>
  ),
  sun: (
    <>
      <circle cx="10" cy="10" r="3.5" />
      <path d="M10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M4.3 15.7l1.1-1.1M14.6 5.4l1.1-1.1" />
    </>
  ),
  table: (
    <>
      <circle cx="5.5" cy="6" r="2" />
      <circle cx="14.5" cy="6" r="2" />
      <path d="M2.5 16v-2.5a3 3 0 0 1 6 0M11.5 13.5a3 3 0 0 1 6 0V16M2 16.5h16" />
    </>
  ),
  text: <path d="M4 5.5V4h12v1.5M10 4v12M8 16h4" />,
  undo: <path d="M7 4 3.5 7.5 7 11M3.5 7.5H12a4.5 4.5 0 0 1 0 9H8" />,
  user: (
    <>
      <circle cx="10" cy="7" r="3.2" />
      <path d="M4 17c.4-3.3 2.8-5 6-5s5.6 1.7 6 5" />
    </>
  ),
  users: (
    <>
      <circle cx="7.5" cy="7" r="3" />
      <path d="M2 16.5c.3-3 2.5-4.7 5.5-4.7s5.2 1.7 5.5 4.7M13 4.3a3 3 0 0 1 0 5.4M15 12.3c1.8.6 2.9 2.1 3 4.2" />
    </>
  ),
  volume: <path d="M3 8v4h3l4.5 3.5v-11L6 8H3ZM13.5 7.5a3.5 3.5 0 0 1 0 5M15.7 5a7 7 0 0 1 0 10" />,
  'wifi-off': (
    <path d="M3 3l14 14M2.5 8A11 11 0 0 1 6 5.7M17.5 8A11 11 0 0 0 9 4.6M5 11a7.5 7.5 0 0 1 3-1.9M15 11a7.5 7.5 0 0 0-2-1.4M10 15.5h.01" />
  ),
  x: <path d="m5 5 10 10M15 5 5 15" />,
  // Two that the mock-ups do not have, drawn in their manner.
  moon: <path d="M16.8 11.9A7 7 0 1 1 8.1 3.2a5.6 5.6 0 0 0 8.7 8.7Z" />,
  contrast: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 3a7 7 0 0 1 0 14Z" fill="currentColor" stroke="none" />
    </>
  ),
} satisfies Record<string, ReactNode>;

/** What an icon may be called. */
export type IconName = keyof typeof ICON_PATHS;
