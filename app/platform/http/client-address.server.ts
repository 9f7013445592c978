import { isIP, isIPv6 } from "node:net";

/** What an IPv4 address looks like inside an IPv6 one. */
const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * The network an address belongs to, as limits count it: an IPv4 address stands for itself, an IPv6 address for its /64,
 * since one house has that many and may take another for each request. What is no address is `unknown`, all together.
 */
export function networkOf(address: string): string {
  const [bare = ""] = address.split("%");
  const mapped = MAPPED.exec(bare)?.[1];
  if (mapped !== undefined && isIP(mapped) === 4) return mapped;
  if (isIP(bare) === 4) return bare;
  if (!isIPv6(bare)) return "unknown";
  return `${groupsOf(bare).slice(0, 4).join(":")}::/64`;
}

/** The eight groups of an IPv6 address, written without leading zeros. */
function groupsOf(address: string): string[] {
  // The shortest spelling, with dotted ends turned into groups, is what a URL makes of it.
  const [before = "", after = ""] = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::");
  const [front, back] = [before, after].map((text) => (text === "" ? [] : text.split(":"))) as [string[], string[]];
  const zeros = Array.from({ length: 8 - front.length - back.length }, () => "0");
  return [...front, ...zeros, ...back];
}
