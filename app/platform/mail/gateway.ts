/** A mail ready to go: one recipient, written in one language. */
export interface OutgoingMail {
  /** The id in the outbox, by which a service knows a mail it has already accepted. */
  readonly id: string;
  readonly from: Mailbox;
  readonly to: Mailbox;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

export interface Mailbox {
  /** Empty where there is none. */
  readonly name: string;
  readonly address: string;
}

/** Why a mail is not out yet, in a word of ours; the outbox page has a sentence for each. */
export const FAULTS = [
  /** The service asks for patience. */
  "busy",
  /** Our key, password or sender is not accepted. */
  "access",
  /** The service has trouble of its own. */
  "unwell",
  /** No answer, or none that can be understood. */
  "unreachable",
  /** No answer in time. */
  "slow",
  /** The service will never take this mail. */
  "rejected",
  /** No single, plain address. */
  "badAddress",
  /** Its words could not be written. */
  "unwritable",
  /** It may have been accepted so long ago that the service would not notice it comes again. */
  "unsure",
  /** The service has it already, from an earlier try. */
  "already",
] as const;
export type Fault = (typeof FAULTS)[number];

export type Delivery =
  /** `as`: what the service calls it. */
  | { readonly status: "accepted"; readonly as: string | null; readonly fault?: Fault }
  /** Not now and not later: it is about this very mail. */
  | { readonly status: "refused"; readonly fault: Fault; readonly detail: string }
  | {
      readonly status: "later";
      readonly fault: Fault;
      /** What the service said about it. */
      readonly detail: string;
      /** How long the service wants to be left alone; null when it did not say. */
      readonly retryAfterMs: number | null;
      /** It may have been accepted all the same. */
      readonly isUnsure: boolean;
    };

/** Whatever takes mails from us. Never throws and never hangs. */
export interface MailGateway {
  readonly kind: "resend" | "smtp";
  readonly deliver: (mail: OutgoingMail) => Promise<Delivery>;
}

/** A service that has not answered by then is not waited for. Well within a claim, see relay.server.ts. */
export const ANSWER_WITHIN_MS = 15_000;
