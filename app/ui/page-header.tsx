import { Link } from "@remix-run/react";
import { ChevronRight } from "lucide-react";
import { Fragment } from "react";
import { useTexts } from "~/platform/i18n/use-texts";

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

function Breadcrumb({ crumbs, current }: { readonly crumbs: readonly Crumb[]; readonly current: string | undefined }) {
  const t = useTexts("ui");
  return (
    <nav aria-label={t("breadcrumb")} className="mb-1 text-sm text-soft">
      <ol className="flex flex-wrap items-center gap-x-1.5">
        {crumbs.map((crumb, index) => (
          <Fragment key={crumb.to}>
            {index > 0 && <Separator />}
            <li>
              <Link to={crumb.to} className="target inline-flex items-center hover:text-accent hover:underline">
                {crumb.label}
              </Link>
            </li>
          </Fragment>
        ))}
        {current !== undefined && (
          <>
            <Separator />
            <li aria-current="page">{current}</li>
          </>
        )}
      </ol>
    </nav>
  );
}

function Separator() {
  return (
    <li aria-hidden="true">
      <ChevronRight className="size-3.5" />
    </li>
  );
}
