import type { PartnerId } from "~/kernel/ids";
import { Prisma } from "~/platform/db/db.server";
import { monthsOf, type DrillFilters } from "~/scorecards/domain/drill";
import type { Month } from "~/kernel/month";

/** Narrows a statement over `"Contribution" c` to what these filters leave of one partner. */
export function whereOf(partnerId: PartnerId, month: Month, filters: DrillFilters): Prisma.Sql {
  const { span, touchpoint, severity, clock, verdict, source } = filters;
  const parts = [
    Prisma.sql`c."partnerId" = ${partnerId}::uuid AND c."measure" = 'promises'`,
    // A single month by equality: then the index of a partner's month, worst first, gives the rows in order.
    span === "month" ? Prisma.sql`c."month" = ${month}` : Prisma.sql`c."month" = ANY(${monthsOf(month, span)})`,
    ...(touchpoint === undefined ? [] : [Prisma.sql`c."touchpointId" = ${touchpoint}::uuid`]),
    ...(severity === undefined ? [] : [Prisma.sql`c."severity" = ${severity}`]),
    ...(clock === undefined ? [] : [Prisma.sql`jsonb_exists(c."byKind", ${clock})`]),
    ...(verdict === undefined ? [] : [verdictOf(verdict, clock)]),
    ...(source === undefined ? [] : [sourceOf(source)]),
  ];
  return Prisma.join(parts, " AND ");
}

function verdictOf(verdict: NonNullable<DrillFilters["verdict"]>, clock: DrillFilters["clock"]): Prisma.Sql {
  const [judged, met] =
    clock === undefined
      ? [Prisma.sql`c."judged"`, Prisma.sql`c."met"`]
      : [Prisma.sql`(c."byKind"->${clock}->>0)::int`, Prisma.sql`(c."byKind"->${clock}->>1)::int`];
  switch (verdict) {
    case "kept":
      return Prisma.sql`c."judged" > 0 AND ${met} = ${judged}`;
    case "late":
      return Prisma.sql`${met} < ${judged}`;
    case "carried":
      return Prisma.sql`c."judged" = 0`;
  }
}

function sourceOf(source: NonNullable<DrillFilters["source"]>): Prisma.Sql {
  switch (source) {
    case "kept":
      return Prisma.sql`c."sourceJudged" > 0 AND c."sourceMet" = c."sourceJudged"`;
    case "late":
      return Prisma.sql`c."sourceMet" < c."sourceJudged"`;
  }
}
