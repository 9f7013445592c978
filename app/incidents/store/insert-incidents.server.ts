import type { ImportRunId, IncidentId } from "~/kernel/ids";
import { instant, type Instant } from "~/kernel/instant";
import { newId } from "~/platform/new-id.server";
import { Prisma, type Tx } from "~/platform/db/db.server";
import { recordset, text } from "~/platform/db/recordset.server";
import { markClocks } from "~/incidents/domain/decisions/mark-clocks";
import { ofType, type IncidentEvent } from "~/incidents/domain/events";
import { readIncidentClocks } from "~/incidents/domain/read-incident-clocks";
import { levelsNamedIn, readIncident, type IncidentReading } from "~/incidents/domain/reading";
import { clockKey } from "~/servicelevels/domain/clock-state";
import { readLevelHistory, type Histories } from "~/servicelevels/store/level-history.server";
import { changeOf } from "./append-events.server";
import { clockRow, eventRows, stateColumns } from "./incident-rows.server";
import { loadLogs, type LogRow } from "./load-incidents.server";
import { runProjectors } from "./projectors.server";
import { insertRows, updateRows } from "./write-rows.server";

/** An incident to be written with the log it has so far. */
export interface NewIncident {
  readonly title: string;
  readonly description: string;
  readonly region: string;
  /** In order of `seq` from 1, the first one `opened`. */
  readonly events: readonly IncidentEvent[];
  /** Where it came from; null for one that was logged here. */
  readonly source: IncidentSource | null;
}

export interface IncidentSource {
  readonly name: string;
  /** The number the source gives it: with the name, it is here at most once. */
  readonly ref: string;
  /** Of everything the source says about it: equal means that nothing changed there. */
  readonly hash: string;
  readonly importRunId: ImportRunId | null;
}

/** What became of one incident of a batch, in the batch's order. `touchedHere`: it changed at its source, but people work on
 *  it here; their log stands and the source's is not taken. */
export interface Inserted {
  readonly incidentId: IncidentId;
  readonly outcome: "new" | "unchanged" | "changed" | "touchedHere";
}

/** Writes hundreds of incidents with a handful of statements, with the same caches and projectors as a single step. What a
 *  source gave before is recognised and written once, however often it comes; within a batch each source number stands
 *  once. Clocks that have run out by `now` are marked at once, as the sweep would. `beforeProjecting`: the incidents are
 *  written, what they share with others (tallies) is not yet. */
export async function insertIncidents(
  tx: Tx,
  batch: readonly NewIncident[],
  now: Instant,
  beforeProjecting: () => Promise<void> = async () => undefined,
): Promise<Inserted[]> {
  const histories = await readLevelHistory(
    tx,
    batch.flatMap(({ events }) => levelsNamedIn(events)),
  );
  const known = await findKnown(tx, batch);
  const answers = batch.map((given) => {
    const row = known.get(sourceKey(given.source));
    return { given, row, incidentId: row?.id ?? newId<IncidentId>(), outcome: outcomeOf(given, row) };
  });
  const plans = answers.flatMap(({ given, row, incidentId, outcome }) =>
    outcome === "new" || outcome === "changed" ? [plan(incidentId, given, row, histories, now)] : [],
  );
  const written = await write(tx, plans);
  await beforeProjecting();
  await runProjectors(
    tx,
    plans.flatMap(({ id, reading, log, isNew }) =>
      written.has(id) ? [changeOf(reading, log, log, histories, isNew)] : [],
    ),
  );
  return answers.map(({ incidentId, outcome }) => ({
    incidentId,
    // Another import wrote it between the look and the write: then it is there, and that is all that was wanted.
    outcome: outcome === "new" && !written.has(incidentId) ? "unchanged" : outcome,
  }));
}

interface Plan {
  readonly id: IncidentId;
  readonly given: NewIncident;
  readonly isNew: boolean;
  readonly rowVersion: number;
  readonly log: readonly IncidentEvent[];
  readonly reading: IncidentReading;
}

interface KnownRow extends LogRow {
  readonly sourceName: string;
  readonly sourceRef: string;
  readonly sourceHash: string | null;
}

/** What the source gave before, locked until this batch is written; with its log only where the source tells it anew. */
async function findKnown(tx: Tx, batch: readonly NewIncident[]): Promise<ReadonlyMap<string, KnownRow>> {
  const asked = batch.flatMap(({ source }) => (source === null ? [] : [{ name: source.name, ref: source.ref }]));
  if (asked.length === 0) return new Map();
  const rows = await tx.$queryRaw<Omit<KnownRow, "log">[]>`
    SELECT i."id"::text, i."version", i."sourceName", i."sourceRef", i."sourceHash"
    FROM ${recordset(asked, { name: text`"name"`, ref: text`"ref"` }, Prisma.sql`a`)}
    JOIN "Incident" i ON i."sourceName" = a."name" AND i."sourceRef" = a."ref"
    ORDER BY i."id" FOR UPDATE OF i`;
  const hashes = new Map(batch.map(({ source }) => [sourceKey(source), source?.hash]));
  const told = rows.filter((row) => hashes.get(keyOfRow(row)) !== row.sourceHash);
  const logs = new Map((told.length === 0 ? [] : await loadLogs(tx, told)).map(({ id, log }) => [id, log]));
  return new Map(rows.map((row) => [keyOfRow(row), { ...row, log: logs.get(row.id) ?? null }]));
}

function keyOfRow({ sourceName, sourceRef }: Pick<KnownRow, "sourceName" | "sourceRef">): string {
  return `${sourceName}\n${sourceRef}`;
}

function sourceKey(source: IncidentSource | null): string {
  return source === null ? "" : `${source.name}\n${source.ref}`;
}

function plan(id: IncidentId, given: NewIncident, row: KnownRow | undefined, histories: Histories, now: Instant): Plan {
  const log = withKept(given.events, row?.log ?? []);
  const known = { id, given, isNew: row === undefined, rowVersion: row?.version ?? 1 };
  const reading = readLog(id, log, histories);
  const marks = marksDue(reading, log, histories, now);
  if (marks.length === 0) return { ...known, log, reading };
  const marked = [...log, ...marks];
  return { ...known, log: marked, reading: readLog(id, marked, histories) };
}

function readLog(id: IncidentId, log: readonly IncidentEvent[], { levels, calendars }: Histories): IncidentReading {
  const reading = readIncident(id, log, levels, calendars);
  if (reading === null) throw new Error("an incident begins with its opening");
  return reading;
}

/** What the sweep would have to say about it at once. */
function marksDue(
  { incident, caches, asOf }: IncidentReading,
  log: readonly IncidentEvent[],
  { levels, calendars }: Histories,
  now: Instant,
): readonly IncidentEvent[] {
  if (caches.nextMarkAt === null || caches.nextMarkAt > now) return [];
  const moment = instant(Math.max(now, asOf));
  return markClocks(incident, log, readIncidentClocks(log, levels, calendars, moment), moment);
}

function outcomeOf({ source }: NewIncident, known: KnownRow | undefined): Inserted["outcome"] {
  if (known === undefined) return "new";
  if (known.sourceHash === source?.hash) return "unchanged";
  return (known.log ?? []).some((event) => event.actorId !== null) ? "touchedHere" : "changed";
}

/** The source's newer log with the marks already made here: what was told once is not told again. */
function withKept(given: readonly IncidentEvent[], before: readonly IncidentEvent[]): readonly IncidentEvent[] {
  const marks = before.filter((event) => ofType(event, "clockWarned") || ofType(event, "clockBreached"));
  if (marks.length === 0) return given;
  return [...given, ...marks].sort((a, b) => a.at - b.at).map((event, index) => ({ ...event, seq: index + 1 }));
}

async function write(tx: Tx, plans: readonly Plan[]): Promise<ReadonlySet<string>> {
  const inserted = await insertNew(
    tx,
    plans.filter(({ isNew }) => isNew),
  );
  const replaced = await replaceChanged(
    tx,
    plans.filter(({ isNew }) => !isNew),
  );
  return new Set([...inserted, ...replaced]);
}

async function insertNew(tx: Tx, plans: readonly Plan[]): Promise<ReadonlySet<string>> {
  if (plans.length === 0) return new Set();
  return insertRows(tx, {
    incidents: plans.map(({ id, given: { title, description, region, source }, log, reading }) => ({
      ...stateColumns(reading, log.length),
      ...sourceColumns(source),
      id,
      title,
      description,
      region,
    })),
    ...logRows(plans),
  });
}

async function replaceChanged(tx: Tx, plans: readonly Plan[]): Promise<ReadonlySet<string>> {
  if (plans.length === 0) return new Set();
  const ids = Prisma.join(plans.map(({ id }) => Prisma.sql`${id}::uuid`));
  await tx.$executeRaw`DELETE FROM "IncidentEvent" WHERE "incidentId" IN (${ids})`;
  return updateRows(tx, {
    incidents: plans.map(({ id, given: { title, description, region, source }, log, reading, rowVersion }) => ({
      ...stateColumns(reading, log.length),
      id,
      clockKeys: reading.clocks.map(clockKey).join(" "),
      version: rowVersion,
      nextVersion: rowVersion + 1,
      title,
      description,
      region,
      sourceHash: source?.hash ?? null,
      importRunId: source?.importRunId ?? null,
    })),
    ...logRows(plans),
  });
}

function logRows(plans: readonly Plan[]) {
  return {
    events: plans.flatMap(({ id, log }) => eventRows(id, log, log)),
    clocks: plans.flatMap(({ id, reading }) => reading.clocks.map((clock) => clockRow(id, clock))),
  };
}

function sourceColumns(source: IncidentSource | null) {
  return {
    sourceName: source?.name ?? null,
    sourceRef: source?.ref ?? null,
    sourceHash: source?.hash ?? null,
    importRunId: source?.importRunId ?? null,
  };
}
