import { Plus } from "lucide-react";
import { useTexts } from "~/platform/i18n/use-texts";
import { ButtonLink, buttonClasses } from "../button";
import { Link } from "../link";
import { useDismiss } from "./use-dismiss";

export interface Creation {
  readonly to: string;
  readonly label: string;
  /** A lucide icon element. */
  readonly icon: React.ReactNode;
}

/** What the key `n` opens. */
export const NEW_MENU = "new-menu";

/** What this person may begin: one thing is a button, several are a menu. */
export function NewMenu({ creations }: { readonly creations: readonly Creation[] }) {
  const t = useTexts("ui");
  const details = useDismiss();
  const [only, ...others] = creations;
  if (only === undefined) return null;
  if (others.length === 0)
    return (
      <div className="hidden lg:block">
        <ButtonLink to={only.to} look="primary" icon={<Plus aria-hidden="true" />}>
          {only.label}
        </ButtonLink>
      </div>
    );
  return (
    <details ref={details} id={NEW_MENU} className="relative hidden sm:block">
      <summary className={buttonClasses("primary", "normal")} aria-keyshortcuts="n">
        <Plus aria-hidden="true" />
        {t("frame.new")}
      </summary>
      <ul className="absolute right-0 z-40 mt-1 w-60 rounded-lg border border-line bg-card p-2 text-sm">
        {creations.map(({ to, label, icon }) => (
          <li key={to}>
            <Link
              to={to}
              className="flex min-h-10 items-center gap-3 rounded-md px-3 pointer-coarse:min-h-11 hover:bg-nodata-tint"
            >
              <span aria-hidden="true" className="text-soft [&>svg]:size-4.5">
                {icon}
              </span>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
