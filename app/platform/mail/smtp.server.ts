import { createTransport } from "nodemailer";
import { ANSWER_WITHIN_MS, type Delivery, type Fault, type MailGateway, type OutgoingMail } from "./gateway";

export interface SmtpOptions {
  /** `smtp://user:password@host:587` or `smtps://…:465`; `?requireTLS=true` refuses to go on in the clear. */
  readonly url: string;
  readonly answerWithinMs?: number;
}

/**
 * Sends through a mail server. SMTP knows no keys: a server that took a mail and went silent before saying so gets it
 * again, under the same Message-ID, by which most mailboxes show it once.
 */
export function smtpGateway({ url, answerWithinMs = ANSWER_WITHIN_MS }: SmtpOptions): MailGateway {
  const transport = createTransport(url, {
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  transport.options.connectionTimeout = answerWithinMs;
  transport.options.greetingTimeout = answerWithinMs;
  transport.options.socketTimeout = answerWithinMs;
  const deliver = async (mail: OutgoingMail): Promise<Delivery> => {
    const { promise: tooLate, stop } = silenceAfter(answerWithinMs);
    try {
      return await Promise.race([hand(mail), tooLate]);
    } catch (error) {
      return readFault(error);
    } finally {
      stop();
    }
  };
  const hand = async (mail: OutgoingMail): Promise<Delivery> => {
    const { from, to, subject, html, text } = mail;
    const { messageId } = await transport.sendMail({
      from,
      to,
      envelope: { from: from.address, to: [to.address] },
      subject,
      html,
      text,
      messageId: `<${mail.id}@${from.address.split("@")[1] ?? "localhost"}>`,
      headers: { "Auto-Submitted": "auto-generated" },
    });
    return { status: "accepted", as: messageId };
  };
  return { kind: "smtp", deliver };
}

function silenceAfter(ms: number) {
  let timer: NodeJS.Timeout | undefined;
  const promise = new Promise<Delivery>((resolve) => {
    timer = setTimeout(() => resolve(later("slow", "", true)), ms);
  });
  return { promise, stop: () => clearTimeout(timer) };
}

/** Codes of nodemailer for what went wrong before any mail could be handed over. */
const NOT_HANDED_OVER = new Set(["ECONNREFUSED", "ECONNECTION", "EDNS", "ETLS", "EAUTH", "ENOAUTH"]);

function readFault(error: unknown): Delivery {
  const { responseCode, code, message, command } = partsOf(error);
  if (code === "EAUTH" || responseCode === 530 || responseCode === 535) return later("access", message, false);
  if (responseCode >= 500) return { status: "refused", fault: "rejected", detail: message };
  if (responseCode >= 400) return later("busy", message, false);
  const isEarly = NOT_HANDED_OVER.has(code) || command === "CONN";
  return later(code === "ETIMEDOUT" ? "slow" : "unreachable", message, !isEarly);
}

function later(fault: Fault, detail: string, isUnsure: boolean): Delivery {
  return { status: "later", fault, detail, retryAfterMs: null, isUnsure };
}

function partsOf(error: unknown) {
  const known: Record<string, unknown> = typeof error === "object" && error !== null ? { ...error } : {};
  return {
    responseCode: Number(known["responseCode"] ?? 0),
    code: String(known["code"] ?? ""),
    command: String(known["command"] ?? ""),
    message: error instanceof Error ? error.message : "",
  };
}
