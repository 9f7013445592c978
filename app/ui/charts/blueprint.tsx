import { Fragment } from "react";
import { useTexts } from "~/platform/i18n/use-texts";
import { classes } from "../classes";
import { Link } from "../link";

export interface BlueprintColumn {
  readonly id: string;
  readonly title: string;
  readonly isMomentOfTruth: boolean;
  readonly to?: string;
  /** What stands out there: a `StateBadge` with its incidents. */
  readonly badge?: React.ReactNode;
}

export interface BlueprintRow {
  readonly id: string;
  readonly title: string;
  /** By column id; a column without entry shows a dash. */
  readonly cells: Readonly<Record<string, React.ReactNode>>;
  /** The line of visibility runs under this row: what follows the customer does not see. */
  readonly isLastVisible?: boolean;
}

interface BlueprintProps {
  /** Which part of the journey: "Recibe". */
  readonly name: string;
  readonly columns: readonly BlueprintColumn[];
  readonly rows: readonly BlueprintRow[];
}

/** The service blueprint: touchpoints across, what happens there down. On a phone one touchpoint fills the view and the
 *  next one is a swipe away; the names of the rows stay. */
export function Blueprint({ name, columns, rows }: BlueprintProps) {
  const t = useTexts("ui");
  const label = t("blueprint.label", { name });
  return (
    <div
      role="group"
      aria-label={label}
      tabIndex={0}
      className="relative snap-x snap-mandatory scroll-pl-28 overflow-x-auto rounded-xl sm:snap-none"
    >
      <table className="w-full min-w-max border-separate border-spacing-0 text-sm sm:min-w-0">
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            <th scope="col" className={classes(rowHead, "border-b border-line")}>
              <span className="sr-only">{t("blueprint.row")}</span>
            </th>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={classes(cell, "border-b border-line text-left font-semibold")}>
                <ColumnTitle column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Fragment key={row.id}>
              <tr>
                <th scope="row" className={classes(rowHead, divider(row, index === rows.length - 1))}>
                  {row.title}
                </th>
                {columns.map((column) => (
                  <td key={column.id} className={classes(cell, divider(row, index === rows.length - 1))}>
                    {row.cells[column.id] ?? <span className="text-soft">—</span>}
                  </td>
                ))}
              </tr>
              {row.isLastVisible && <VisibilityLine columns={columns.length} />}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ColumnTitle({ column }: { readonly column: BlueprintColumn }) {
  return (
    <span className="block space-y-1">
      <span className="flex items-center gap-1.5">
        {column.isMomentOfTruth && <MomentOfTruth />}
        {column.to === undefined ? (
          column.title
        ) : (
          <Link to={column.to} className="target inline-flex items-center hover:text-accent hover:underline">
            {column.title}
          </Link>
        )}
      </span>
      {column.badge !== undefined && (
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">{column.badge}</span>
      )}
    </span>
  );
}

function MomentOfTruth() {
  const t = useTexts("ui");
  return (
    <svg
      viewBox="-8 -8 16 16"
      role="img"
      aria-label={t("chain.momentOfTruth")}
      className="size-3.5 shrink-0 fill-none stroke-accent"
    >
      <circle r="6.5" strokeWidth="2" />
      <circle r="1.4" strokeWidth="2.4" />
    </svg>
  );
}

function VisibilityLine({ columns }: { readonly columns: number }) {
  const t = useTexts("ui");
  return (
    <tr>
      <td colSpan={columns + 1} className="border-b border-dashed border-edge px-3 pt-2 text-xs text-soft">
        <span className="sticky left-3">{t("blueprint.visibility")}</span>
      </td>
    </tr>
  );
}

function divider(row: BlueprintRow, isLast: boolean): string {
  return row.isLastVisible || isLast ? "" : "border-b border-line";
}

const rowHead = "sticky left-0 z-10 w-28 min-w-28 bg-card px-3 py-2.5 text-left align-top font-semibold sm:w-36";
const cell =
  "w-[calc(100vw-10.5rem)] min-w-[calc(100vw-10.5rem)] snap-start px-3 py-2.5 align-top sm:w-auto sm:min-w-44";
