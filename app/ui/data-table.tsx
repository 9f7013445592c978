import { ArrowDown, ArrowUp } from "lucide-react";
import { useTexts } from "~/platform/i18n/use-texts";
import { classes } from "./classes";
import { Link } from "./link";

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  readonly cell: (row: Row) => React.ReactNode;
  /** Numbers stand at the right. */
  readonly align?: "start" | "end";
  /** Names the row; on a phone it is the title of the card, without its label. Exactly one column. */
  readonly isTitle?: boolean;
  /**
   * Where it stands on a phone's card. Left out, it has a line of its own, with its label. `corner`: beside the title,
   * without its label, as the state of the whole. `inline`: with its label in a line with the others, as a lesser fact.
   * `bare`: a line of its own without its label, as a picture that says itself what it is.
   */
  readonly onPhone?: "corner" | "inline" | "bare";
  /** The label is for screen readers only: a column of buttons, a picture. */
  readonly hideLabel?: boolean;
  /** The address that sorts by this column (or turns the order around). */
  readonly sortTo?: string;
  readonly sorted?: "ascending" | "descending";
}

interface DataTableProps<Row> {
  /** What the table holds; read out by screen readers. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** An `EmptyState`; shown instead of a table without rows. */
  readonly empty?: React.ReactNode;
}

/** A plain table where there is room, one card per row where there is not; the roles are written out because some browsers
 *  forget them when a table is laid out as blocks. */
export function DataTable<Row>({ caption, columns, rows, rowKey, empty }: DataTableProps<Row>) {
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  return (
    <div className="@container">
      <table role="table" className="data-table">
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup" className="sr-only @xl:not-sr-only @xl:table-header-group">
          <tr role="row">
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map((column) => (
                <BodyCell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HeadCell<Row>({ column }: { readonly column: Column<Row> }) {
  const t = useTexts("ui");
  const arrow =
    column.sorted === undefined ? null : column.sorted === "ascending" ? (
      <ArrowUp className="size-3.5" aria-label={t("table.sortedUp")} />
    ) : (
      <ArrowDown className="size-3.5" aria-label={t("table.sortedDown")} />
    );
  return (
    <th
      role="columnheader"
      scope="col"
      {...(column.sorted === undefined ? {} : { "aria-sort": column.sorted })}
      {...placeOf(column)}
    >
      {column.sortTo === undefined ? (
        <span className={classes(column.hideLabel && "sr-only")}>{column.label}</span>
      ) : (
        <Link
          to={column.sortTo}
          preventScrollReset
          className="target inline-flex items-center gap-1 hover:text-ink hover:underline"
        >
          {column.label}
          {arrow}
        </Link>
      )}
    </th>
  );
}

function BodyCell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  if (column.isTitle) {
    return (
      <th scope="row" role="rowheader" {...placeOf(column)}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td role="cell" {...placeOf(column)} {...(column.hideLabel ? {} : { "data-label": column.label })}>
      {column.cell(row)}
    </td>
  );
}

function placeOf<Row>({ align, onPhone }: Column<Row>): { readonly className?: string } {
  const place = classes(align === "end" && "at-end", onPhone !== undefined && `on-phone-${onPhone}`);
  return place === "" ? {} : { className: place };
}

const EN_SPACE = "\u2002";

/** A fact that belongs to a row's title: under it in a table; on a phone's card beside it, where it fits there whole. */
export function UnderTitle({ children }: { readonly children: React.ReactNode }) {
  return (
    <>
      {EN_SPACE}
      <span className="inline-block text-sm font-normal text-soft @xl:block">{children}</span>
    </>
  );
}
