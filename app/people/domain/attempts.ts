/** How often something may be tried within a time, before it must wait. */
export interface AttemptLimit {
  readonly points: number;
  readonly seconds: number;
}

const QUARTER_HOUR = 15 * 60;
const HOUR = 60 * 60;

/**
 * What can be guessed or flooded, and how often (security.md, D34). Counted by what is tried on (an account, a known
 * device, a person) and by the network it comes from. What succeeds is not counted.
 */
export const ATTEMPT_LIMITS = {
  signInAccount: { points: 10, seconds: QUARTER_HOUR },
  signInDevice: { points: 10, seconds: QUARTER_HOUR },
  signInNetwork: { points: 100, seconds: QUARTER_HOUR },
  codePerson: { points: 6, seconds: QUARTER_HOUR },
  passwordPerson: { points: 10, seconds: QUARTER_HOUR },
  resetAccount: { points: 3, seconds: HOUR },
  resetNetwork: { points: 30, seconds: HOUR },
  tokenNetwork: { points: 60, seconds: QUARTER_HOUR },
  invitePerson: { points: 100, seconds: HOUR },
} as const satisfies Record<string, AttemptLimit>;

export type AttemptKind = keyof typeof ATTEMPT_LIMITS;
