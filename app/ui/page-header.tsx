import { ChevronRight } from "lucide-react";
import { useTexts } from "~/platform/i18n/use-texts";
import { classes } from "./classes";
import { Link } from "./link";

export interface Crumb {
  readonly label: string;
  readonly to: string;
}

interface PageHeaderProps {
  readonly title: React.ReactNode;
  /** The way here, without the page itself; `current` closes it ("INC-2041"). */
  readonly breadcrumb?: readonly Crumb[];
  readonly current?: string;
  /** One quiet line under the title. */
  readonly meta?: React.ReactNode;
  /** Badges that belong to the title. */
  readonly badges?: React.ReactNode;
  /** Buttons at the right; under the title on a phone. */
  readonly actions?: React.ReactNode;
}

export function PageHeader({ title, breadcrumb, current, meta, badges, actions }: PageHeaderProps) {
  return (
    <header className="mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0 max-w-3xl">
        {breadcrumb !== undefined && <Breadcrumb crumbs={breadcrumb} current={current} />}
        <h1 className="font-serif text-2xl font-medium tracking-[-0.01em] sm:text-3xl">{title}</h1>
        {meta !== undefined && <p className="mt-1 text-sm text-soft">{meta}</p>}
        {badges !== undefined && <div className="mt-2 flex flex-wrap gap-2">{badges}</div>}
      </div>
      {actions !== undefined && (
        <div className="flex flex-wrap gap-2.5" data-print="hide">
          {actions}
        </div>
      )}
    </header>
  );
}

/** All the way where there is room; on a phone only the step back, as there the back button is the thumb's habit. */
function Breadcrumb({ crumbs, current }: { readonly crumbs: readonly Crumb[]; readonly current: string | undefined }) {
  const t = useTexts("ui");
  return (
    <nav aria-label={t("breadcrumb")} className="mb-1 text-sm text-soft max-sm:-mt-2">
      <ol className="flex items-center gap-x-1.5 sm:flex-wrap">
        {crumbs.map((crumb, index) => (
          <li
            key={crumb.to}
            className={classes(
              "flex items-center gap-x-1.5 max-sm:max-w-2/3 max-sm:shrink-0",
              index < crumbs.length - 1 && "max-sm:hidden",
            )}
          >
            <ChevronRight aria-hidden="true" className="size-4 shrink-0 rotate-180 sm:hidden" />
            <Link to={crumb.to} className="target inline-flex min-w-0 items-center hover:text-accent hover:underline">
              <span className="max-sm:truncate">{crumb.label}</span>
            </Link>
            {(current !== undefined || index < crumbs.length - 1) && (
              <ChevronRight aria-hidden="true" className="size-3.5 max-sm:hidden" />
            )}
          </li>
        ))}
        {current !== undefined && (
          <li aria-current="page" className="flex min-w-0 gap-x-1.5">
            <span aria-hidden="true" className="sm:hidden">
              ·
            </span>
            <span className="max-sm:truncate">{current}</span>
          </li>
        )}
      </ol>
    </nav>
  );
}
