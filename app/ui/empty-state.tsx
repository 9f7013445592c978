interface EmptyStateProps {
  /** What will stand here. */
  readonly title: string;
  /** Why it is empty and how it fills: it teaches, it does not apologise. */
  readonly children: React.ReactNode;
  readonly action?: React.ReactNode;
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center rounded-xl border border-dashed border-line px-6 py-10 text-center">
      <EmptyChain />
      <p className="mt-4 font-serif text-lg font-medium">{title}</p>
      <div className="mt-1 max-w-prose text-sm text-soft">{children}</div>
      {action !== undefined && <div className="mt-5">{action}</div>}
    </div>
  );
}

/** Three links of the chain, not yet lit. */
function EmptyChain() {
  return (
    <svg viewBox="0 0 96 24" aria-hidden="true" className="h-6 w-24 fill-card stroke-nodata" strokeWidth="2">
      <path d="M12 12H84" strokeDasharray="3 4" />
      <circle cx="12" cy="12" r="5" />
      <circle cx="48" cy="12" r="8" />
      <circle cx="84" cy="12" r="5" />
    </svg>
  );
}
