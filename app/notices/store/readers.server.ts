import { idOf, type PartnerId, type PersonId } from "~/kernel/ids";
import { instantOf, type Instant } from "~/kernel/instant";
import type { Reader } from "~/notices/domain/audience";
import { readSwitches, UNCHOSEN, type Preferences } from "~/notices/domain/preferences";
import { isRole } from "~/people/domain/roles";
import { Prisma, type Tx } from "~/platform/db/db.server";
import type { Recipient } from "~/platform/db/outbox.server";
import { defaultLanguage, isLanguage } from "~/platform/i18n/languages";

/** Somebody who may be told something, with where the mail goes. */
export interface MailReader extends Reader {
  readonly to: Recipient;
  readonly since: Instant;
}

export interface PreferenceRow {
  readonly switches: unknown;
  readonly quietFrom: number | null;
  readonly quietTo: number | null;
  readonly quietDays: readonly number[];
  readonly criticalAlways: boolean;
  readonly summaryDay: number;
  readonly summaryHour: number;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly partnerId: string | null;
  readonly language: string | null;
  readonly createdAt: Date;
  readonly chosen: PreferenceRow | null;
}

/** Active people of the brand and of these partners, by name; mail goes out in the language they chose, if it is offered. */
export async function loadReaders(client: Tx, partnerIds: readonly PartnerId[] | "all"): Promise<MailReader[]> {
  const house =
    partnerIds === "all"
      ? Prisma.sql`TRUE`
      : Prisma.sql`(p."partnerId" IS NULL OR p."partnerId" = ANY(${[...partnerIds]}::uuid[]))`;
  const rows = await client.$queryRaw<Row[]>`
    SELECT p."id"::text, p."name", p."email", p."role", p."partnerId"::text, p."createdAt",
           CASE WHEN p."language" = ANY(b."languages") THEN p."language" ELSE b."language" END AS "language",
           CASE WHEN n."personId" IS NULL THEN NULL ELSE to_jsonb(n) END AS "chosen"
    FROM "Person" p
    LEFT JOIN "Brand" b ON b."id" = 1
    LEFT JOIN "NoticePreference" n ON n."personId" = p."id"
    WHERE p."status" = 'active' AND ${house}
    ORDER BY p."sortKey", p."id"`;
  return rows.flatMap(({ id, name, email, role, partnerId, language, createdAt, chosen }) => {
    if (!isRole(role)) return [];
    const personId = idOf<PersonId>(id);
    return [
      {
        ...{ personId, name, role },
        partnerId: partnerId === null ? null : idOf<PartnerId>(partnerId),
        preferences: chosen === null ? UNCHOSEN : preferencesOf(chosen),
        to: { personId, name, email, language: isLanguage(language) ? language : defaultLanguage },
        since: instantOf(createdAt),
      },
    ];
  });
}

export function preferencesOf(row: PreferenceRow): Preferences {
  const { quietFrom, quietTo, quietDays, criticalAlways, summaryDay, summaryHour } = row;
  return {
    switches: readSwitches(row.switches),
    quiet: {
      nightly: quietFrom === null || quietTo === null ? null : { from: quietFrom, to: quietTo },
      days: quietDays,
    },
    criticalAlways,
    summary: { day: summaryDay, hour: summaryHour },
  };
}

/** The zone quiet hours and weeks are read in, also inside a transaction; UTC until the brand has been set up. */
export async function loadZone(client: Tx): Promise<string> {
  const brand = await client.brand.findUnique({ where: { id: 1 }, select: { timeZone: true } });
  return brand?.timeZone ?? "UTC";
}
