/** Two links of one chain. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 28 16" aria-hidden="true" className="h-4 w-7 shrink-0 fill-none stroke-accent" strokeWidth="2.6">
      <rect x="1.5" y="2.5" width="15" height="11" rx="5.5" />
      <path d="M11.5 8a5.5 5.5 0 0 1 5.5-5.5h4a5.5 5.5 0 0 1 0 11h-4" />
    </svg>
  );
}
