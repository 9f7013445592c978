/** Of the driver, of the system below it, of the server (class 08, and when it is told to end), of Prisma. */
const AWAY =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|08\w{3}|57P0[123]|P1001|P1002|P1017)$/;
const AWAY_WORDS =
  /Connection terminated|connection timeout|timeout expired|timeout exceeded when trying to connect|Can't reach database|Server has closed the connection|ECONNREFUSED|ECONNRESET|terminating connection|the database system is (starting up|shutting down)|DatabaseNotReachable|ConnectionClosed/i;

/** Whether an error says that nobody is there to ask, and not that the asking was wrong. */
export function isDatabaseAway(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    if ("code" in at && typeof at.code === "string" && AWAY.test(at.code)) return true;
    if (AWAY_WORDS.test(at.message)) return true;
    if (at instanceof AggregateError && at.errors.some(isDatabaseAway)) return true;
  }
  return false;
}
