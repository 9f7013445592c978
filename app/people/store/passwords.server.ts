import { hash, verify } from "@node-rs/argon2";

/** argon2id, 46 MiB, two passes: above the floor of OWASP, and about a tenth of a second of one core. */
const COST = { algorithm: 2, memoryCost: 47_104, timeCost: 2, parallelism: 1 } as const;
/** Hashing takes memory and a core: so many at once, so many waiting, the rest is told to come back. */
const MOST_AT_ONCE = 4;
const MOST_WAITING = 60;

let running = 0;
const waiting: (() => void)[] = [];

/** Null when the queue is full. */
async function takeTurn<Value>(work: () => Promise<Value>): Promise<Value | null> {
  if (running >= MOST_AT_ONCE) {
    if (waiting.length >= MOST_WAITING) return null;
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  running++;
  try {
    return await work();
  } finally {
    running--;
    waiting.shift()?.();
  }
}

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

let decoy: Promise<string> | null = null;

/**
 * Whether the password is the person's. Without a stored hash the same work is done against a hash of nothing, so that
 * unknown and known addresses take the same time. Null: too many sign-ins are waiting.
 */
export async function isPasswordOf(storedHash: string | null, password: string): Promise<boolean | null> {
  decoy ??= hashPassword("no person has this password");
  const against = storedHash ?? (await decoy);
  const isRight = await takeTurn(() => verify(against, password));
  return isRight === null ? null : isRight && storedHash !== null;
}
