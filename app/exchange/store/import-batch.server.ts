import { createHash } from "node:crypto";
import type { ImportRunId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { sortKeyOf } from "~/kernel/sort-key";
import type { CreatedNames } from "~/exchange/domain/created-names";
import { contentOf, importKeyOf, judgeImport, type ImportVerdict } from "~/exchange/domain/import-key";
import { partnerNamesOf, toIncidentEvents, type ImportedIncident } from "~/exchange/domain/imported";
import { insertIncidents, type NewIncident } from "~/incidents/store/insert-incidents.server";
import { Prisma, type Tx } from "~/platform/db/db.server";
import { recordset, text } from "~/platform/db/recordset.server";
import type { Turn } from "~/platform/db/in-order.server";
import { findNames, linkImported, makeMissing, missing, type NamesHere } from "./imported-names.server";

/** What two imports at once must not both do. Any numbers nobody else takes would do. */
const STARTS_LOCK = 7_201_300;
const NAMES_LOCK = 7_201_301;
const BATCH_LOCKS = [7_201_302, 7_201_303];

/** One incident of a file with the hash of all it says. */
export interface Hashed {
  readonly incident: ImportedIncident;
  readonly hash: string;
}

export function hashed(incident: ImportedIncident): Hashed {
  return { incident, hash: createHash("sha256").update(contentOf(incident)).digest("base64url") };
}

/** One incident of a file beside what is here of it. `isOwn`: this very run wrote it before it was interrupted. */
export interface Judged extends Hashed {
  readonly verdict: ImportVerdict;
  readonly isOwn: boolean;
}

const KEY = { sourceName: text`"sourceName"`, sourceRef: text`"sourceRef"` };

/** Compares incidents with what was imported before; writes nothing. */
export async function judgeBatch(client: Tx, runId: ImportRunId, incidents: readonly Hashed[]): Promise<Judged[]> {
  const keys = incidents.map(({ incident }) => importKeyOf(incident));
  const rows = await client.$queryRaw<{ name: string; ref: string; hash: string | null; importRunId: string | null }[]>`
    SELECT i."sourceName" AS "name", i."sourceRef" AS "ref", i."sourceHash" AS "hash", i."importRunId"::text
    FROM ${recordset(keys, KEY, Prisma.sql`k`)}
    JOIN "Incident" i ON i."sourceName" = k."sourceName" AND i."sourceRef" = k."sourceRef"`;
  const known = new Map(rows.map((row) => [`${row.name}\n${row.ref}`, row]));
  return incidents.map(({ incident, hash }) => {
    const { sourceName, sourceRef } = importKeyOf(incident);
    const row = known.get(`${sourceName}\n${sourceRef}`);
    const verdict = judgeImport(row === undefined ? null : (row.hash ?? ""), hash);
    return { incident, hash, verdict, isOwn: verdict === "unchanged" && row?.importRunId === runId };
  });
}

/** What a batch names is here, made if it was missing; in a short transaction of its own, before the batch is written. */
export async function readyNames(
  tx: Tx,
  judged: readonly Judged[],
  created: CreatedNames,
  at: Instant,
): Promise<NamesHere> {
  const fresh = judged.filter(isNew).map(({ incident }) => incident);
  const partners = new Set(fresh.flatMap((incident) => [...partnerNamesOf(incident)]));
  const touchpoints = new Set(fresh.map(({ touchpointName }) => touchpointName));
  const before = await findNames(tx, partners, touchpoints);
  if (isComplete(before, partners, touchpoints)) return before;
  await lock(tx, NAMES_LOCK);
  await makeMissing(tx, await findNames(tx, partners, touchpoints), { partners, touchpoints }, created, at);
  return findNames(tx, partners, touchpoints);
}

function isComplete(here: NamesHere, partners: Iterable<string>, touchpoints: Iterable<string>): boolean {
  return missing(partners, here.partners).length + missing(touchpoints, here.touchpoints).length === 0;
}

/**
 * Writes what is new in a batch and answers with what it was found to be. Two batches of a run overlap: each takes one of
 * two locks, in the order of the file, so that a batch that awaits the one before it never holds off another import that
 * this one is waiting for. What other batches touch too (links, tallies) is written only in turn.
 */
export async function importBatch(
  tx: Tx,
  runId: ImportRunId,
  judged: readonly Judged[],
  here: NamesHere,
  turn: Turn<unknown>,
  at: Instant,
): Promise<readonly Judged[]> {
  await turn.mayBegin;
  await lock(tx, BATCH_LOCKS[turn.number % BATCH_LOCKS.length] ?? 0);
  turn.hasBegun();
  const fresh = judged.filter(isNew);
  if (fresh.length === 0) return judged;
  const rows = fresh.map((one) => toNewIncident(runId, one, here));
  const inserted = await insertIncidents(tx, rows, at, async () => {
    await turn.before;
    await linkImported(tx, rows.flatMap(placesOf));
  });
  const others = new Set(fresh.filter((_, index) => inserted[index]?.outcome !== "new"));
  return judged.map((one) => (others.has(one) ? { ...one, verdict: "unchanged" } : one));
}

function isNew({ verdict }: Judged): boolean {
  return verdict === "new";
}

/** Two starts at once would not see one another. */
export async function lockStarts(tx: Tx): Promise<void> {
  await lock(tx, STARTS_LOCK);
}

/** Held until the transaction is over. */
async function lock(tx: Tx, key: number): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(${key})) AS held`;
}

function placesOf({ events }: NewIncident) {
  return events.flatMap((event) =>
    event.type === "opened" ? [{ partnerId: event.holder, touchpointId: event.touchpointId }] : [],
  );
}

function toNewIncident(runId: ImportRunId, { incident, hash }: Judged, here: NamesHere): NewIncident {
  const { title, description, region } = incident;
  const { sourceName, sourceRef } = importKeyOf(incident);
  const place = here.touchpoints.get(sortKeyOf(incident.touchpointName));
  if (place === undefined || place.level === null) throw new Error("a touchpoint of an import has no level");
  const events = toIncidentEvents(incident, {
    partnerIdOf: (name) => {
      const id = here.partners.get(sortKeyOf(name));
      if (id === undefined) throw new Error("a partner of an import was not made");
      return id;
    },
    touchpointId: place.touchpointId,
    level: place.level,
  });
  return { title, description, region, events, source: { name: sourceName, ref: sourceRef, hash, importRunId: runId } };
}
