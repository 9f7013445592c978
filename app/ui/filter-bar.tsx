import { Form } from "@remix-run/react";
import { SlidersHorizontal } from "lucide-react";
import { useTexts } from "~/platform/i18n/use-texts";
import { buttonClasses } from "./button";
import { controlClasses, labelClasses } from "./forms/look";
import { Link } from "./link";

interface FilterBarProps {
  /** How many filters are set. */
  readonly active: number;
  /** The address without filters. */
  readonly clearTo: string;
  readonly children: React.ReactNode;
}

/** Filters live in the address: what is seen can be sent to a colleague, and the back button undoes. On a phone they are
 *  folded away, so that the list begins on the first screen; the style sheet keeps them open where there is room. */
export function FilterBar({ active, clearTo, children }: FilterBarProps) {
  const t = useTexts("ui");
  return (
    <Form method="get" aria-label={t("filter.title")} className="mb-4" data-print="hide">
      <details className="filters">
        <summary className={buttonClasses("secondary", "normal")}>
          <SlidersHorizontal aria-hidden="true" />
          {active > 0 ? t("filter.active", { count: active }) : t("filter.title")}
        </summary>
        <div className="flex flex-wrap items-end gap-3">
          {children}
          <div className="flex items-center gap-1">
            <button type="submit" className={buttonClasses("secondary", "normal")}>
              {t("filter.apply")}
            </button>
            {active > 0 && (
              <Link to={clearTo} className={buttonClasses("quiet", "normal")}>
                {t("filter.clear")}
                <span className="sr-only">{t("filter.active", { count: active })}</span>
              </Link>
            )}
          </div>
        </div>
      </details>
    </Form>
  );
}

export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

interface FilterSelectProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly FilterOption[];
  /** The words for "no filter": "Todos los aliados". */
  readonly all: string;
}

export function FilterSelect({ name, label, value, options, all }: FilterSelectProps) {
  return (
    <label className="min-w-36 grow basis-40 sm:max-w-56">
      <span className={labelClasses}>{label}</span>
      <select name={name} defaultValue={value ?? ""} key={value} className={controlClasses}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

interface FilterTextProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | null;
  readonly type?: "search" | "date" | "month";
}

export function FilterText({ name, label, value, type = "search" }: FilterTextProps) {
  return (
    <label className="min-w-36 grow basis-40 sm:max-w-56">
      <span className={labelClasses}>{label}</span>
      <input
        type={type}
        name={name}
        defaultValue={value ?? ""}
        key={value}
        maxLength={200}
        className={controlClasses}
      />
    </label>
  );
}
