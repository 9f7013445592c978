import { createHash } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { ok, refuse, type Result } from "~/kernel/result";
import { ATTEMPT_LIMITS, type AttemptKind } from "~/people/domain/attempts";
import { tooManyTries, type TooManyTries } from "~/people/domain/refusals";
import { database, db } from "~/platform/db/db.server";

/** Counters stand in the database: they survive a restart, and several processes share them. */
function limiterOf(kind: AttemptKind): RateLimiterPostgres {
  const { points, seconds } = ATTEMPT_LIMITS[kind];
  const { execute } = database();
  const storeClient = {
    query: async ({ text, values }: { text: string; values?: unknown[] }) => {
      const { rows } = await execute(text, values);
      return { rows, rowCount: rows.length };
    },
  };
  return new RateLimiterPostgres({
    storeClient,
    storeType: "client",
    tableName: "RateLimit",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: kind,
    points,
    duration: seconds,
  });
}

export interface Attempt {
  readonly kind: AttemptKind;
  /** What is tried on: an address, a network. Kept as a hash. */
  readonly on: string;
}

/** Gives back what was charged: what turned out to be right is not counted. */
export interface Taken {
  readonly giveBack: () => Promise<void>;
}

/**
 * Counts a try before it is made, so that many at once cannot slip through. What turns out to be right is given back:
 * success is not counted. Refused by any one of the limits, none of them is charged further.
 */
export async function takeAttempt(attempts: readonly Attempt[]): Promise<Result<Taken, TooManyTries>> {
  const charged: Attempt[] = [];
  const giveBack = async () => {
    for (const { kind, on } of charged) await limiterOf(kind).reward(keyOf(on), 1);
  };
  for (const attempt of attempts) {
    try {
      await limiterOf(attempt.kind).consume(keyOf(attempt.on), 1);
      charged.push(attempt);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      await giveBack();
      return refuse(tooManyTries(Math.max(1, Math.ceil(error.msBeforeNext / 1000))));
    }
  }
  return ok({ giveBack });
}

/** Drops the counters whose time is over. */
export async function sweepAttempts(nowMs: number): Promise<void> {
  await db().rateLimit.deleteMany({ where: { expire: { lt: BigInt(nowMs) } } });
}

function keyOf(on: string): string {
  return createHash("sha256").update(on).digest("base64url");
}
