import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { plainCell } from "~/platform/http/csv-cells";
import { csvStream } from "~/platform/http/csv-stream.server";

async function* rowsOf(rows: readonly (readonly (string | number | null)[])[]) {
  yield* rows;
}

async function written(rows: readonly (readonly (string | number | null)[])[]): Promise<string> {
  // `text()` would take the mark away.
  return Buffer.from(await csvStream("file", ["a", "b"], rowsOf(rows)).arrayBuffer()).toString("utf8");
}

test.each([
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  " =1",
  "\u00a0=1",
  "\ufeff=1",
  "\u200b@x",
  "＝1",
  "－1",
  "＋1",
  "＠x",
])("%j is no formula any more", (cell) => {
  expect(plainCell(cell)).toBe(`'${cell}`);
});

test("What is no formula stays as it is, numbers stay numbers, nothing is an empty cell", () => {
  for (const cell of ["El técnico", "a=b", "ana@correo.example", "3-1", "'ya", ""]) expect(plainCell(cell)).toBe(cell);
  expect(plainCell(-5)).toBe(-5);
  expect(plainCell(null)).toBe("");
});

test("A file is read back as it was written, but for formulas", async () => {
  const cell = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("a;b", 'di"jo', "dos\nlíneas", ",", "=x", "\r\n"),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 20 }), async (rows) => {
      const file = await written(rows);
      expect(file.startsWith("\ufeffa,b\r\n")).toBe(true);
      const back: unknown = parse(file, { bom: true, record_delimiter: "\r\n" });
      expect(back).toEqual([["a", "b"], ...rows.map((row) => row.map((text) => String(plainCell(text))))]);
    }),
    { numRuns: 200 },
  );
});

test("It is sent as a file, and a fault while reading cuts it instead of pretending an end", async () => {
  const answer = csvStream("incidentes", ["a"], rowsOf([["x"]]));
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": 'attachment; filename="incidentes.csv"',
  });
  async function* broken() {
    yield ["x"];
    throw new Error("the database went away");
  }
  await expect(csvStream("file", ["a"], broken()).text()).rejects.toThrow();
});
