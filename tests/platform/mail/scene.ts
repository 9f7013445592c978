import { afterEach, beforeEach } from "vitest";
import { now, setClock } from "~/platform/clock.server";
import { db, inTransaction } from "~/platform/db/db.server";
import { postMail, type PostOptions } from "~/platform/db/outbox.server";
import { setLogLevel } from "~/platform/log.server";
import { relayRound, type RelayOptions } from "~/platform/mail/relay.server";
import { resendGateway } from "~/platform/mail/resend.server";
import { fakeResend, type Behaviour, type FakeResend } from "../../support/fake-resend";

export const START = Date.UTC(2026, 10, 26, 12, 0);

export interface MailScene {
  /** The moment it is, in epoch milliseconds; set it on to let time pass. */
  at: number;
  readonly useRealClock: () => void;
  /** The service last started. */
  readonly service: () => FakeResend;
  /** Starts a service with these manners, and names it to a relay that waits so long for an answer. */
  readonly served: (
    behave: (request: number, key: string) => Behaviour,
    answerWithinMs?: number,
  ) => Promise<RelayOptions>;
  /** Rounds with the clock set on to whatever is due next, until nothing waits any more. */
  readonly untilDone: (options: RelayOptions, relays?: number) => Promise<void>;
}

/** Before each test: an empty outbox, a clock that stands at noon, no service. */
export function mailScene(): MailScene {
  setLogLevel("silent");
  let restore: () => void = () => undefined;
  let service: FakeResend | null = null;
  const scene: MailScene = {
    at: START,
    useRealClock: () => restore(),
    service: () => {
      if (service === null) throw new Error("no service was started");
      return service;
    },
    served: async (behave, answerWithinMs = 20_000) => {
      await service?.close();
      service = await fakeResend(behave);
      return {
        gateway: resendGateway({ apiKey: "re_test", baseUrl: service.url, answerWithinMs }),
        from: async () => ({ name: "Marca", address: "avisos@marca.example" }),
        write: async ({ id, secretPath }) => ({
          subject: `Aviso ${id}`,
          html: `<p>${secretPath}</p>`,
          text: String(secretPath),
        }),
      };
    },
    untilDone: async (options, relays = 1) => {
      for (let round = 0; round < 500; round++) {
        await Promise.all(Array.from({ length: relays }, () => relayRound(options)));
        const next = await db().mail.findFirst({ where: { status: "waiting" }, orderBy: { dueAt: "asc" } });
        if (next === null) return;
        scene.at = Math.max(scene.at, next.dueAt.getTime());
      }
      throw new Error("mails never came to an end");
    },
  };
  beforeEach(() => {
    scene.at = START;
    restore = setClock(() => scene.at);
  });
  afterEach(async () => {
    restore();
    await service?.close();
    service = null;
    await db().mail.deleteMany();
  });
  return scene;
}

export async function post(options: Partial<PostOptions> = {}, email = "ana@aliado.example"): Promise<void> {
  await inTransaction((tx) =>
    postMail(
      tx,
      { kind: "people.reset", facts: {} },
      { personId: null, name: "Ana Ruiz", email, language: "es" },
      { createdAt: now(), ...options },
    ),
  );
}

export function onlyMail() {
  return db().mail.findFirstOrThrow();
}
