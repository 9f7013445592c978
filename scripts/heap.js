// @ts-check

/**
 * How much memory the portal's processes may use of the machine's, in MB: on a large machine Node would otherwise let
 * garbage pile up to a multiple of what is in use. Whoever sets a limit in NODE_OPTIONS decides.
 */
const flags = ["--max-old-space-size=320", "--max-semi-space-size=32"];

export const heapFlags = (process.env.NODE_OPTIONS ?? "").includes("--max-old-space-size") ? [] : flags;
