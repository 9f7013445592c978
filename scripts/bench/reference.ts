import { createServer } from "node:http";
import pg from "pg";
import { createElement } from "react";
import { renderToString } from "react-dom/server";

// What the portal is measured against, in the same run: `bare` answers a constant, `page` asks PostgreSQL for 25 rows by
// an index and draws them with React. Started as a process of its own, so that its CPU can be read.
const [kind, url = ""] = process.argv.slice(2);
const pool = kind === "page" ? new pg.Pool({ connectionString: url, max: 10 }) : null;

interface Row {
  readonly id: string;
  readonly title: string;
  readonly nextDueAt: Date;
}

const server = createServer((_request, response) => {
  if (pool === null) {
    response.end("ok");
    return;
  }
  void pool
    .query<Row>(`SELECT "id", "title", "nextDueAt" FROM "Incident" WHERE "isOpen" ORDER BY "nextDueAt", "id" LIMIT 25`)
    .then(({ rows }) => {
      const lines = rows.map((row) =>
        createElement("li", { key: row.id }, `${row.title} ${row.nextDueAt.toISOString()}`),
      );
      response.setHeader("Content-Type", "text/html");
      response.end(renderToString(createElement("ul", null, lines)));
    });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.({ ready: typeof address === "object" ? address?.port : 0 });
});
