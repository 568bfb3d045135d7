/** Circle meets square: trust and goal, and what they share. Decorative. */
export function LogoMark() {
  return (
    <svg viewBox="0 0 30 22" aria-hidden="true">
      <circle cx="10.5" cy="11" r="9.5" fill="var(--trust)" />
      <rect x="11" y="2" width="18" height="18" rx="4.5" fill="var(--goal)" />
      <path
        d="M11 6.5A4.5 4.5 0 0 1 15.5 2h1.8a9.5 9.5 0 0 1 0 18h-1.8A4.5 4.5 0 0 1 11 15.5Z"
        fill="var(--ink)"
      />
    </svg>
  );
}
