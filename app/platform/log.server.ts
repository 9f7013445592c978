import { pino, type Logger } from "pino";

let logger: Logger | null = null;
let level = "info";

/** Called once at the start, with what the environment says. */
export function setLogLevel(wanted: string): void {
  level = wanted;
  logger = null;
}

const HIDDEN = [
  "req.headers.cookie",
  "req.headers.authorization",
  'res.headers["set-cookie"]',
  "password",
  "*.password",
  "passwordHash",
  "*.passwordHash",
  "token",
  "*.token",
];

/** The process's log: one JSON line an event, without cookies, passwords or tokens. */
export function log(): Logger {
  logger ??= pino({
    level,
    redact: { paths: HIDDEN, censor: "[hidden]" },
    base: null,
  });
  return logger;
}
