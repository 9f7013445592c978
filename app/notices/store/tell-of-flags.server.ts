import type { FlagListener } from "~/flags/store/flag-listeners.server";
import { audienceOf } from "~/notices/domain/audience";
import type { NoticeMail } from "~/notices/domain/mails";
import { quietUntil } from "~/notices/domain/quiet-hours";
import { now } from "~/platform/clock.server";
import { postMail } from "~/platform/db/outbox.server";
import { loadReaders, loadZone } from "./readers.server";
import { keepTold, onceKeyOf } from "./told.server";

/** Tells the partner of a flag the brand stands by, in the transaction of the decision: registered in the composition root. */
export const tellOfFlag: FlagListener = async (tx, flag) => {
  const at = now();
  const { id, partnerId, month, reason, decidedBy } = flag;
  const readers = await loadReaders(tx, [partnerId]);
  const audience = audienceOf({ kind: "flagAccepted", partnerId, causedBy: decidedBy }, readers);
  if (audience.length === 0) return;
  const [timeZone, partner] = [
    await loadZone(tx),
    await tx.partner.findUnique({ where: { id: partnerId }, select: { name: true } }),
  ];
  const told = audience.map(({ reader }) => ({
    key: `flagAccepted:${id}`,
    personId: reader.personId,
    kind: "flagAccepted" as const,
    how: "mail" as const,
    reader,
  }));
  for (const one of await keepTold(tx, told, at)) {
    const { to, partnerId: house, preferences } = one.reader;
    const named = house === null ? (partner?.name ?? "") : null;
    const mail: NoticeMail = {
      kind: "notices.flagAccepted",
      facts: { flagId: id, partnerId, partner: named, month, reason },
    };
    const dueAt = quietUntil(preferences.quiet, timeZone, at);
    await postMail(tx, mail, to, { createdAt: at, dueAt, onceKey: onceKeyOf(one) });
  }
};
