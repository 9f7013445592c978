// @ts-check

/**
 * How much memory the portal's processes may use of the machine's, in MB: on a large machine Node would otherwise let
 * garbage pile up to a multiple of what is in use, and compile with four threads that each keep some 20 MB. Whoever sets
 * a limit in NODE_OPTIONS decides.
 */
const flags = ["--max-old-space-size=320", "--max-semi-space-size=32", "--v8-pool-size=1"];

export const heapFlags = (process.env.NODE_OPTIONS ?? "").includes("--max-old-space-size") ? [] : flags;
