import { createServer } from "node:http";
import pg from "pg";
import { createElement, type ReactNode } from "react";
import { renderToString } from "react-dom/server";

// What the portal is measured against, in the same run: `bare` answers a constant, `page` asks PostgreSQL for 25 rows by
// an index and draws them with React as the plain table that somebody would write first: no framework, no sign-in, no
// language, no navigation, no filters. Started as a process of its own, so that its CPU can be read.
const [kind, url = ""] = process.argv.slice(2);
const pool = kind === "page" ? new pg.Pool({ connectionString: url, max: 10 }) : null;

interface Row {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly severity: string;
  readonly status: string;
  readonly clockStatus: string;
  readonly nextDueAt: Date;
  readonly openedAt: Date;
}

const QUERY = `
  SELECT "id", "number", "title", "severity", "status", "clockStatus", "nextDueAt", "openedAt"
  FROM "Incident" WHERE "isOpen" ORDER BY "nextDueAt", "id" LIMIT 25`;
const COLUMNS = ["Incident", "Due", "Severity", "Status", "Opened"];

const time = (at: Date) => createElement("time", { dateTime: at.toISOString() }, at.toISOString());
const cell = (key: string, ...children: ReactNode[]) => createElement("td", { key, className: "cell" }, ...children);

function rowOf(row: Row) {
  const link = createElement("a", { href: `/incidents/${row.id}` }, row.title);
  const number = createElement("span", { className: "number" }, `INC-${row.number}`);
  return createElement(
    "tr",
    { key: row.id, className: "row" },
    cell("incident", link, number),
    cell("due", createElement("span", { className: `clock ${row.clockStatus}` }, row.clockStatus), time(row.nextDueAt)),
    cell("severity", createElement("span", { className: `badge ${row.severity}` }, row.severity)),
    cell("status", row.status),
    cell("opened", time(row.openedAt)),
  );
}

function page(rows: readonly Row[]) {
  const headings = COLUMNS.map((name) => createElement("th", { key: name, scope: "col" }, name));
  const table = createElement(
    "table",
    null,
    createElement("thead", null, createElement("tr", null, headings)),
    createElement("tbody", null, rows.map(rowOf)),
  );
  const head = createElement("head", null, createElement("title", null, "Incidents"));
  return createElement("html", { lang: "es" }, head, createElement("body", null, table));
}

const server = createServer((_request, response) => {
  if (pool === null) {
    response.end("ok");
    return;
  }
  void pool.query<Row>(QUERY).then(({ rows }) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!doctype html>${renderToString(page(rows))}`);
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.({ ready: typeof address === "object" ? address?.port : 0 });
});
