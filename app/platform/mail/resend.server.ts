import { Resend } from "resend";
import { now } from "~/platform/clock.server";
import { written } from "./envelope";
import { ANSWER_WITHIN_MS, type Delivery, type Fault, type MailGateway, type OutgoingMail } from "./gateway";

export interface ResendOptions {
  readonly apiKey: string;
  /** Another address than Resend's own, for tests and proxies. */
  readonly baseUrl?: string | undefined;
  readonly answerWithinMs?: number;
}

/** Sends through Resend. The mail's id is the idempotency key: the same mail handed over again is accepted once. */
export function resendGateway({ apiKey, baseUrl, answerWithinMs = ANSWER_WITHIN_MS }: ResendOptions): MailGateway {
  const resend = new Resend(apiKey, baseUrl === undefined ? {} : { baseUrl: baseUrl.replace(/\/+$/, "") });
  const deliver = async (mail: OutgoingMail): Promise<Delivery> => {
    const signal = AbortSignal.timeout(answerWithinMs);
    try {
      const answer = await resend.emails.send(
        {
          from: written(mail.from),
          to: [written(mail.to)],
          subject: mail.subject,
          html: mail.html,
          text: mail.text,
          headers: { "Auto-Submitted": "auto-generated", "X-Entity-Ref-ID": mail.id },
        },
        { idempotencyKey: mail.id, signal },
      );
      return readAnswer(answer, signal.aborted);
    } catch (error) {
      return later(signal.aborted ? "slow" : "unreachable", wordsOf(error), null, true);
    }
  };
  return { kind: "resend", deliver };
}

/** What came back, believed only as far as it has the expected form: proxies answer in their own ways. */
interface Answered {
  readonly data: unknown;
  readonly error: unknown;
  readonly headers: Readonly<Record<string, string>> | null;
}

function readAnswer({ data, error, headers }: Answered, isAborted: boolean): Delivery {
  if (headers === null) return later(isAborted ? "slow" : "unreachable", field(error, "message"), null, true);
  const id = field(data, "id");
  if (id !== "") return { status: "accepted", as: id };
  const status = Number(field(error, "statusCode"));
  const name = field(error, "name");
  const detail = [field(error, "statusCode"), name, field(error, "message")].filter((word) => word !== "").join(" ");
  if (status === 429) return later("busy", detail, retryAfterOf(headers), false);
  if (status === 401 || status === 403) return later("access", detail, null, false);
  if (name === "invalid_idempotent_request") return { status: "accepted", as: null, fault: "already" };
  if (status === 408 || status === 425 || name === "concurrent_idempotent_requests")
    return later("busy", detail, retryAfterOf(headers), true);
  if (status >= 400 && status < 500) return { status: "refused", fault: "rejected", detail };
  return later(status >= 500 ? "unwell" : "unreachable", detail, retryAfterOf(headers), true);
}

function later(fault: Fault, detail: string, retryAfterMs: number | null, isUnsure: boolean): Delivery {
  return { status: "later", fault, detail, retryAfterMs, isUnsure };
}

/** Seconds or a date, as HTTP allows; null when neither. */
function retryAfterOf(headers: Readonly<Record<string, string>>): number | null {
  const wish = headers["retry-after"]?.trim() ?? "";
  if (/^\d{1,9}(\.\d+)?$/.test(wish)) return Math.ceil(Number(wish) * 1000);
  const until = Date.parse(wish);
  return Number.isNaN(until) ? null : Math.max(0, until - now());
}

function field(value: unknown, name: string): string {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return "";
  const found = (value as Record<string, unknown>)[name];
  return typeof found === "string" || typeof found === "number" ? String(found) : "";
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : "";
}
