import fc from "fast-check";
import { expect, test } from "vitest";
import { db, Prisma } from "~/platform/db/db.server";
import {
  bigint,
  boolean,
  float8,
  int,
  jsonb,
  recordset,
  text,
  timestamptz,
  uuid,
} from "~/platform/db/recordset.server";
import { testDatabase } from "../../support/database";

testDatabase();

const COLUMNS = {
  id: uuid`"id"`,
  word: text`"word"`,
  count: int`"count"`,
  large: bigint`"large"`,
  share: float8`"share"`,
  isOpen: boolean`"isOpen"`,
  at: timestamptz`"at"`,
  facts: jsonb`"facts"`,
};
const COUNT = { min: -2_147_483_648, max: 2_147_483_647 };

/** What PostgreSQL's text can hold: no NUL, no half of a pair. */
const words = fc.string({ unit: "grapheme" }).filter((word) => !word.includes("\0"));
const row = fc.record({
  id: fc.uuid(),
  word: fc.option(fc.oneof(words, fc.constantFrom("NULL", "", '"', "\\", '{"a",b}', "a\nb", "ñandú, água"))),
  count: fc.option(fc.integer(COUNT)),
  large: fc.option(fc.maxSafeInteger()),
  share: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).filter((share) => !Object.is(share, -0))),
  isOpen: fc.option(fc.boolean()),
  at: fc.option(fc.integer({ min: 0, max: 4e12 }).map((ms) => new Date(ms).toISOString())),
  facts: fc.option(fc.record({ said: words, times: fc.array(fc.integer()) })),
});

test("Rows come to the database as they were, whatever they hold and however many there are", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 12 }), async (rows) => {
      const read = await db().$queryRaw<Record<string, unknown>[]>`
        SELECT "id"::text, "word", "count", "large"::text, "share", "isOpen", "at", "facts"
        FROM ${recordset(rows, COLUMNS, Prisma.sql`r`)}`;
      const wanted = rows.map((given) => ({
        ...given,
        large: given.large === null ? null : String(given.large),
        at: given.at === null ? null : new Date(given.at),
      }));
      expect(read).toEqual(wanted);
    }),
    { numRuns: 60 },
  );
});
