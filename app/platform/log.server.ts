import { pino, stdSerializers, type DestinationStream, type Logger } from "pino";
import { currentScope } from "./request-scope.server";

let logger: Logger | null = null;
let level = "info";
let output: DestinationStream | undefined;

/** Called once at the start, with what the environment says. `to` is where tests read the lines. */
export function setLogLevel(wanted: string, to?: DestinationStream): void {
  level = wanted;
  output = to;
  logger = null;
}

/** Paths that end in a single-use token: who reads the log could use it. */
const SECRET_PATH = /\/(invitation|reset|email-change)\/[^/\s"'?#\\]+/gi;
/** Values of keys that hold a secret, however deep in a line they stand. */
const SECRET_VALUE =
  /"((?:set-)?cookie|authorization|[a-z]*(?:password|token|secret|codes?)|passwordHash|idHash)":(?:"(?:[^"\\]|\\.)*"|\[[^\]]*\])/gi;
/** Secrets that a text may quote. */
const SECRET_WORDS = /\b(bearer |(?:auth_|__host-)?[a-z_-]*session=|password=|token=)[^\s"'&;,\\]+/gi;
/** Controls that JSON leaves as they are, and some terminals obey; marks that turn text around. */
const UNSEEN = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/**
 * A line as it may be kept. JSON has escaped line ends and escape characters already; here go secrets, whoever wrote them
 * into which part of the line: the last place each line passes.
 */
function withoutSecrets(line: string): string {
  return line
    .replace(SECRET_PATH, "/$1/[hidden]")
    .replace(SECRET_VALUE, '"$1":"[hidden]"')
    .replace(SECRET_WORDS, "$1[hidden]")
    .replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The process's log: one JSON line an event, with the request or job it belongs to. */
export function log(): Logger {
  logger ??= pino(
    {
      level,
      base: null,
      mixin: () => {
        const { requestId, job, jobId } = currentScope() ?? {};
        return {
          ...(requestId === undefined ? {} : { requestId }),
          ...(job === undefined ? {} : { job, jobId }),
        };
      },
      serializers: { err: errorFacts },
      hooks: { streamWrite: withoutSecrets },
    },
    output ?? pino.destination({ fd: 1, sync: true }),
  );
  return logger;
}

/** What is kept of an error: neither the row nor the values that a driver hangs on it. */
function errorFacts(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { type, message, stack } = stdSerializers.err(error);
  const code = "code" in error && typeof error.code === "string" ? { code: error.code } : {};
  return { type, message, ...code, stack };
}
