import { useTexts } from "~/platform/i18n/use-texts";
import { classes } from "../classes";
import { Disclosure } from "../disclosure";

export interface ChartColumn<Row> {
  readonly label: string;
  readonly isNumber?: boolean;
  readonly cell: (row: Row) => React.ReactNode;
}

interface ChartTableProps<Row> {
  readonly caption: string;
  /** The first column names the row. */
  readonly columns: readonly ChartColumn<Row>[];
  readonly rows: readonly Row[];
}

/** "Ver como tabla": everything a picture shows, to read, to copy, to follow into the lists behind it. */
export function ChartTable<Row>({ caption, columns, rows }: ChartTableProps<Row>) {
  const t = useTexts("ui");
  return (
    <Disclosure summary={t("chart.asTable")}>
      <div className="max-w-full overflow-x-auto" tabIndex={0} role="group" aria-label={caption}>
        <table className="border-collapse text-sm text-ink">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column.label}
                  scope="col"
                  className={classes(cellShape, "font-medium text-soft", column.isNumber && "text-right")}
                >
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index} className="border-t border-line">
                {columns.map((column, at) =>
                  at === 0 ? (
                    <th key={column.label} scope="row" className={classes(cellShape, "font-medium")}>
                      {column.cell(row)}
                    </th>
                  ) : (
                    <td key={column.label} className={classes(cellShape, column.isNumber && "text-right")}>
                      {column.cell(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}

const cellShape = "py-1.5 pr-6 text-left whitespace-nowrap last:pr-0";
