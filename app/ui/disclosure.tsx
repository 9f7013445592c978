import { ChevronRight } from "lucide-react";

interface DisclosureProps {
  readonly summary: React.ReactNode;
  readonly open?: boolean;
  readonly children: React.ReactNode;
}

/** Native `<details>`: opens without JavaScript and is found by the browser's own search. */
export function Disclosure({ summary, open, children }: DisclosureProps) {
  return (
    <details className="group/disclosure" {...(open === undefined ? {} : { open })}>
      <summary className="target inline-flex items-center gap-1.5 rounded-sm text-sm font-medium text-accent hover:text-accent-strong">
        <ChevronRight aria-hidden="true" className="size-4 transition-transform group-open/disclosure:rotate-90" />
        {summary}
      </summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}
