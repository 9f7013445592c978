import { idOf, type PartnerId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { isWanted } from "~/notices/domain/preferences";
import { quietUntil } from "~/notices/domain/quiet-hours";
import { summaryOf } from "~/notices/domain/summary";
import type { NoticeMail } from "~/notices/domain/mails";
import { weekToTell, type Week } from "~/notices/domain/week";
import { loadReaders, type MailReader } from "~/notices/store/readers.server";
import { findTold, keepTold, onceKeyOf, type Told } from "~/notices/store/told.server";
import { countWeek } from "~/notices/store/week-figures.server";
import { loadBrand } from "~/people/store/brand.server";
import { now } from "~/platform/clock.server";
import { db, inTransaction } from "~/platform/db/db.server";
import { postMail } from "~/platform/db/outbox.server";

interface Due extends Told {
  readonly reader: MailReader;
  readonly week: Week;
}

/**
 * Sends everybody whose hour has come the summary of the week before, once. Asked again, or twice at once, it sends
 * nothing twice; after a downtime it sends the last week only. Where nothing happened nobody is told so, and that is kept
 * too. Answers how many mails it wrote.
 */
export async function sendWeeklySummaries(): Promise<number> {
  const at = now();
  const { name, timeZone } = await loadBrand();
  const due = await findDue(at, timeZone);
  const names = await loadHouses(due);
  const counted = new Map<string, Promise<NoticeMail | null>>();
  let sent = 0;
  for (const one of due) {
    const house = one.reader.partnerId;
    const place = `${house ?? name} ${one.week.from}`;
    const counting =
      counted.get(place) ??
      countWeek(db(), house, one.week).then((lines) =>
        summaryOf(one.week, lines, house === null ? null : (names.get(house) ?? "")),
      );
    counted.set(place, counting);
    if (await sendOne(one, await counting, timeZone, at)) sent++;
  }
  return sent;
}

async function findDue(at: Instant, timeZone: string): Promise<Due[]> {
  const readers = await loadReaders(db(), "all");
  const due = readers.flatMap((reader): Due[] => {
    if (!isWanted(reader.role, reader.preferences, "weeklySummary")) return [];
    const week = weekToTell(at, reader.preferences.summary, timeZone);
    // Who came later was not there to be told.
    if (week === null || week.toldAt < reader.since) return [];
    const key = `weeklySummary:${week.from}`;
    return [{ key, personId: reader.personId, kind: "weeklySummary", how: "mail", reader, week }];
  });
  const told = await findTold(
    db(),
    due.map(({ key }) => key),
  );
  return due.filter(({ key, personId }) => !told.has(`${key} ${personId}`));
}

async function loadHouses(due: readonly Due[]): Promise<ReadonlyMap<PartnerId, string>> {
  const ids = due.flatMap(({ reader }) => reader.partnerId ?? []);
  const rows = await db().partner.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [idOf<PartnerId>(id), name]));
}

async function sendOne(due: Due, mail: NoticeMail | null, timeZone: string, at: Instant): Promise<boolean> {
  const told = { ...due, how: mail === null ? ("nothing" as const) : ("mail" as const) };
  return inTransaction(async (tx) => {
    const [fresh] = await keepTold(tx, [told], at);
    if (fresh === undefined || mail === null) return false;
    const { to, preferences } = due.reader;
    const dueAt = quietUntil(preferences.quiet, timeZone, at);
    return postMail(tx, mail, to, { createdAt: at, dueAt, onceKey: onceKeyOf(due) });
  });
}
