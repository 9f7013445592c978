import { instant, type Instant } from "~/kernel/instant";
import { now } from "~/platform/clock.server";
import { claimMails, expireMails, reportMail, type ClaimedMail } from "~/platform/db/claimed-mail.server";
import { log } from "~/platform/log.server";
import { afterDelivery, isForgotten } from "./after-delivery";
import { mailboxOf, subjectOf } from "./envelope";
import type { Delivery, Mailbox, MailGateway } from "./gateway";

export interface WrittenMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

export interface RelayOptions {
  /** Null: nobody takes mails, they wait in the outbox. */
  readonly gateway: MailGateway | null;
  /** The sender, and the name it has beside it. */
  readonly from: () => Promise<Mailbox>;
  /** The words of a mail; throws where there are none. */
  readonly write: (claim: ClaimedMail) => Promise<WrittenMail>;
}

/** A few at once, each within the time a gateway answers in: done long before the claim runs out. */
const BATCH = 4;
const CLAIM_MS = 60_000;
const LOOK_EVERY_MS = 2_000;
const EXPIRE_EVERY_MS = 60_000;
const AFTER_TROUBLE_MS = 10_000;

export interface Round {
  readonly taken: number;
  /** The service wants to be left alone until then. */
  readonly quietUntil: Instant | null;
}

/** One round: claims a few mails, hands each over, records what came of it. May be cut off anywhere and run again. */
export async function relayRound({ gateway, from, write }: RelayOptions): Promise<Round> {
  if (gateway === null) return { taken: 0, quietUntil: null };
  const begun = now();
  const claims = await claimMails(begun, instant(begun + CLAIM_MS), BATCH);
  const sender = claims.length === 0 ? null : await from();
  const waits = await Promise.all(
    claims.map(async (claim) => {
      const delivery = sender && (await deliver(claim, sender, gateway, write));
      return delivery && (await record(claim, delivery, begun));
    }),
  );
  const quiet = waits.filter((until) => until !== null);
  return { taken: claims.length, quietUntil: quiet.length === 0 ? null : instant(Math.max(...quiet)) };
}

/** Null: this process slept through its claim, and the mail is another's. */
async function deliver(
  claim: ClaimedMail,
  from: Mailbox,
  gateway: MailGateway,
  write: RelayOptions["write"],
): Promise<Delivery | null> {
  if (isForgotten(claim.unsureBefore, now())) return { status: "refused", fault: "unsure", detail: "" };
  const to = mailboxOf(claim.toName, claim.toEmail);
  if (to === null) return { status: "refused", fault: "badAddress", detail: "" };
  let words: WrittenMail;
  try {
    words = await write(claim);
  } catch (error) {
    log().error({ err: error, mailId: claim.id, kind: claim.mail.kind }, "a mail could not be written");
    return { status: "later", fault: "unwritable", detail: "", retryAfterMs: null, isUnsure: false };
  }
  if (now() >= claim.claimedUntil) return null;
  return gateway.deliver({ id: claim.id, from, to, ...words, subject: subjectOf(words.subject) });
}

async function record(claim: ClaimedMail, delivery: Delivery, begunAt: Instant): Promise<Instant | null> {
  const report = afterDelivery(claim, withoutSecret(delivery, claim), { begunAt, now: now(), chance: Math.random() });
  const isHeard = await reportMail(claim, report);
  const about = { mailId: claim.id, kind: claim.mail.kind, attempt: claim.attempt, isHeard };
  if (report.status === "refused") log().error({ ...about, fault: report.fault }, "a mail was refused");
  else if (report.status === "waiting") log().warn({ ...about, fault: report.fault }, "a mail has to wait");
  else log().info(about, "a mail was sent");
  return delivery.status === "later" && delivery.fault === "busy" && report.status === "waiting" ? report.dueAt : null;
}

/** A service that quotes what it was given must not bring a link into our records. */
function withoutSecret(delivery: Delivery, { secretPath }: ClaimedMail): Delivery {
  if (delivery.status === "accepted" || secretPath === null) return delivery;
  return { ...delivery, detail: delivery.detail.replaceAll(secretPath, "…") };
}

export interface Relay {
  /** Waits for what is being handed over: some seconds at most. */
  readonly stop: () => Promise<void>;
}

/** Looks into the outbox for as long as the process lives. Any number of processes may do so. */
export function startRelay(options: RelayOptions): Relay {
  let isStopped = false;
  let wake: () => void = () => undefined;
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (isStopped) wake();
    });
  let expiredAt = 0;
  const look = async (): Promise<number> => {
    if (now() - expiredAt >= EXPIRE_EVERY_MS) {
      await expireMails(now());
      expiredAt = now();
    }
    const { taken, quietUntil } = await relayRound(options);
    if (quietUntil !== null) return Math.max(LOOK_EVERY_MS, quietUntil - now());
    return taken < BATCH ? LOOK_EVERY_MS : 0;
  };
  const run = async () => {
    while (!isStopped) {
      const wait = await look().catch((error: unknown) => {
        log().error({ err: error }, "the mail relay had trouble");
        return AFTER_TROUBLE_MS;
      });
      if (wait > 0) await pause(Math.min(wait, EXPIRE_EVERY_MS));
    }
  };
  const running = run();
  return {
    stop: async () => {
      isStopped = true;
      wake();
      await running;
    },
  };
}
