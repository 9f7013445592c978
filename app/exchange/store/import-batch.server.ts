import { createHash } from "node:crypto";
import type { ImportRunId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { sortKeyOf } from "~/kernel/sort-key";
import type { CreatedNames } from "~/exchange/domain/created-names";
import { contentOf, importKeyOf, judgeImport, type ImportVerdict } from "~/exchange/domain/import-key";
import { partnerNamesOf, toIncidentEvents, type ImportedIncident } from "~/exchange/domain/imported";
import { insertIncidents, type NewIncident } from "~/incidents/store/insert-incidents.server";
import type { Tx } from "~/platform/db/db.server";
import { findNames, linkImported, makeMissing, type NamesHere } from "./imported-names.server";

/** Imports write one after the other: two that find a partner missing at once would both make it. Any number nobody else
 *  takes would do. */
const IMPORT_LOCK = 7_201_301;

/** One incident of a file beside what is here of it. `isOwn`: this very run wrote it before it was interrupted. */
export interface Judged {
  readonly incident: ImportedIncident;
  readonly hash: string;
  readonly verdict: ImportVerdict;
  readonly isOwn: boolean;
}

/** Compares incidents with what was imported before; writes nothing. */
export async function judgeBatch(
  client: Tx,
  runId: ImportRunId,
  incidents: readonly ImportedIncident[],
): Promise<Judged[]> {
  const keys = incidents.map((incident) => importKeyOf(incident));
  const rows = await client.$queryRaw<{ name: string; ref: string; hash: string | null; importRunId: string | null }[]>`
    SELECT i."sourceName" AS "name", i."sourceRef" AS "ref", i."sourceHash" AS "hash", i."importRunId"::text
    FROM jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) AS k("sourceName" text, "sourceRef" text)
    JOIN "Incident" i ON i."sourceName" = k."sourceName" AND i."sourceRef" = k."sourceRef"`;
  const known = new Map(rows.map((row) => [`${row.name}\n${row.ref}`, row]));
  return incidents.map((incident) => {
    const { sourceName, sourceRef } = importKeyOf(incident);
    const row = known.get(`${sourceName}\n${sourceRef}`);
    const hash = createHash("sha256").update(contentOf(incident)).digest("base64url");
    const verdict = judgeImport(row === undefined ? null : (row.hash ?? ""), hash);
    return { incident, hash, verdict, isOwn: verdict === "unchanged" && row?.importRunId === runId };
  });
}

/** Holds off other imports until this transaction is over. */
export async function lockImports(tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(${IMPORT_LOCK})) AS held`;
}

/** Writes what is new in a batch, with the partners and touchpoints it names. The caller holds the lock of imports. */
export async function importBatch(
  tx: Tx,
  runId: ImportRunId,
  judged: readonly Judged[],
  created: CreatedNames,
  at: Instant,
): Promise<void> {
  const fresh = judged.filter(({ verdict }) => verdict === "new");
  if (fresh.length === 0) return;
  const partners = new Set(fresh.flatMap(({ incident }) => [...partnerNamesOf(incident)]));
  const touchpoints = new Set(fresh.map(({ incident }) => incident.touchpointName));
  const before = await findNames(tx, partners, touchpoints);
  const hasGrown = await makeMissing(tx, before, { partners, touchpoints }, created, at);
  const here = hasGrown ? await findNames(tx, partners, touchpoints) : before;
  const rows = fresh.map((one) => toNewIncident(runId, one, here));
  await linkImported(
    tx,
    rows.flatMap(({ events }) =>
      events.flatMap((event) =>
        event.type === "opened" ? [{ partnerId: event.holder, touchpointId: event.touchpointId }] : [],
      ),
    ),
  );
  await insertIncidents(tx, rows, at);
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
