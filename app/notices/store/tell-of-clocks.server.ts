import { ofType, type EventOf } from "~/incidents/domain/events";
import type { IncidentChange, IncidentProjector } from "~/incidents/store/projectors.server";
import type { IncidentId, PersonId } from "~/kernel/ids";
import { instant, type Instant } from "~/kernel/instant";
import { audienceOf } from "~/notices/domain/audience";
import { deliver, SINGLE_WINDOW_MS } from "~/notices/domain/delivery";
import type { NoticeMail } from "~/notices/domain/mails";
import { now } from "~/platform/clock.server";
import type { Tx } from "~/platform/db/db.server";
import { postMails, type Post } from "~/platform/db/outbox.server";
import { clockKey } from "~/servicelevels/domain/clocks";
import { gather } from "./gather.server";
import { loadNamed, type NamedRow } from "./named-incidents.server";
import { namedFor, type OwedMark } from "./owed-mark.server";
import { loadReaders, loadZone, type MailReader } from "./readers.server";
import { countSingle, keepTold, onceKeyOf } from "./told.server";

type ClockMark = EventOf<"clockWarned" | "clockBreached">;

/**
 * Tells of the warnings and breaches that the sweep has written, in its transaction: registered in the composition root.
 * What comes with its opening is told to nobody: it was just typed in, or is what another system knew already.
 */
export const tellOfClocks: IncidentProjector = async (tx, changes) => {
  const marks = changes
    .filter(({ events }) => events[0]?.type !== "opened")
    .flatMap((change) =>
      change.events.filter((event) => isMark(event)).map((mark) => ({ mark, dueAt: dueAtOf(change, mark), change })),
    );
  if (marks.length === 0) return;
  const named = await loadNamed(tx, [...new Set(marks.map(({ change }) => change.incidentId))]);
  const readers = await loadReaders(tx, [...new Set(marks.map(({ mark }) => mark.holder))]);
  const owed = new Map<MailReader, OwedMark[]>();
  for (const { mark, dueAt, change } of marks) {
    const row = named.get(change.incidentId);
    if (row === undefined) continue;
    for (const { reader } of audienceOf(occasionOf(mark, row), readers)) {
      const own = owed.get(reader) ?? [];
      owed.set(reader, [...own, owedMark(mark, dueAt, change.incidentId, row, reader.personId)]);
    }
  }
  await tellEach(tx, owed, now());
};

function isMark(event: IncidentChange["events"][number]): event is ClockMark {
  return ofType(event, "clockWarned") || ofType(event, "clockBreached");
}

/** When the promise is due; a clock that lost its target meanwhile is spoken of as of its mark. */
function dueAtOf({ clocks }: IncidentChange, mark: ClockMark): Instant {
  return clocks.find((clock) => clockKey(clock) === clockKey(mark))?.targetAt ?? mark.at;
}

function occasionOf(mark: ClockMark, row: NamedRow) {
  return {
    kind: kindOf(mark),
    clock: mark.kind,
    holder: mark.holder,
    heldBy: row.partnerId,
    workers: row.workers,
    causedBy: mark.actorId,
  } as const;
}

function kindOf({ type }: ClockMark): OwedMark["kind"] {
  return type === "clockWarned" ? "clockWarning" : "breach";
}

function owedMark(
  mark: ClockMark,
  dueAt: Instant,
  incidentId: IncidentId,
  named: NamedRow,
  personId: PersonId,
): OwedMark {
  const kind = kindOf(mark);
  const key = `${kind}:${incidentId}:${clockKey(mark)}`;
  return { key, personId, kind, how: "mail", severity: named.severity, dueAt, clock: mark.kind, named };
}

async function tellEach(tx: Tx, owed: ReadonlyMap<MailReader, readonly OwedMark[]>, at: Instant): Promise<void> {
  if (owed.size === 0) return;
  const people = [...owed.keys()].map(({ personId }) => personId);
  const timeZone = await loadZone(tx);
  const lately = await countSingle(tx, people, instant(at - SINGLE_WINDOW_MS));
  const plans = [...owed].map(([reader, marks]) => ({
    reader,
    ...deliver(marks, reader.preferences, timeZone, at, lately.get(reader.personId) ?? 0),
  }));
  const fresh = new Set(
    await keepTold(
      tx,
      plans.flatMap(({ single, gathered }) => [...single, ...gathered.marks.map(asLine)]),
      at,
    ).then((kept) => kept.map(onceKeyOf)),
  );
  const isFresh = (mark: OwedMark) => fresh.has(onceKeyOf(mark));
  await postMails(
    tx,
    plans.flatMap(({ reader, single }) => single.filter(isFresh).map((mark) => singleOf(mark, reader, at))),
  );
  await gather(
    tx,
    plans.map(({ reader, gathered }) => ({ reader, dueAt: gathered.at, marks: gathered.marks.filter(isFresh) })),
    at,
  );
}

function asLine(mark: OwedMark): OwedMark {
  return { ...mark, how: "digest" };
}

function singleOf(mark: OwedMark, reader: MailReader, at: Instant): Post {
  const { dueAt, clock } = mark;
  const facts = { ...namedFor(mark.named, reader.partnerId), clock, dueAt };
  const mail: NoticeMail =
    mark.kind === "breach" ? { kind: "notices.breach", facts } : { kind: "notices.clockWarning", facts };
  // A warning is of no use once the promise is past.
  const use = mark.kind === "clockWarning" ? { expiresAt: dueAt } : {};
  return { mail, to: reader.to, options: { createdAt: at, onceKey: onceKeyOf(mark), ...use } };
}
