import { Prisma } from "./db.server";

/** That a folded column holds every one of these words, anywhere in it; true for no words. */
export function containing(column: Prisma.Sql, words: readonly string[]): Prisma.Sql {
  if (words.length === 0) return Prisma.sql`TRUE`;
  const conditions = words.map((word) => Prisma.sql`${column} LIKE ${`%${word.replace(/[\\%_]/g, "\\$&")}%`}`);
  return Prisma.sql`(${Prisma.join(conditions, " AND ")})`;
}
