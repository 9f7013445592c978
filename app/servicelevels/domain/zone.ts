import { Temporal } from "temporal-polyfill";
import { DAY_MS } from "~/kernel/instant";
import { countUpTo } from "./sorted";

/**
 * A time zone as a table of spans with a constant distance from UTC. Asking the zone rules is slow, so the table is
 * kept and grows in whole blocks towards the instants asked for; what it answers never depends on what was asked before.
 */
export interface Zone {
  readonly name: string;
  /** Span i runs from `from[i]` (epoch ms) to `from[i + 1]`; local time = UTC + `offsetMs[i]`. */
  readonly from: number[];
  readonly offsetMs: number[];
  /** The blocks known so far. The first and the last span reach beyond them, wrongly until the table grows. */
  firstBlock: number;
  lastBlock: number;
  /** Counts the growths, so that figures derived from the table notice that it changed. */
  version: number;
}

/** Four years, as a whole number of days. */
const BLOCK_MS = 1461 * DAY_MS;
/** Zone rules are followed from 1902 to 2197; before and after, the offset of the edge is kept. */
const FIRST_BLOCK = -17;
const LAST_BLOCK = 56;
/** No zone has kept a daylight-saving rule for less (shortest since 1970: weeks, around Ramadan). */
const SAMPLE_MS = 3 * DAY_MS;

const zones = new Map<string, Zone>();

/** The zone of an IANA name, or null if there is none. Bare offsets ("+02:00") are not names of zones. */
export function zoneNamed(name: string): Zone | null {
  const known = zones.get(name);
  if (known) return known;
  if (!/^[A-Za-z]/.test(name)) return null;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
  } catch {
    return null;
  }
  const zone: Zone = { name, from: [], offsetMs: [], firstBlock: 0, lastBlock: -1, version: 0 };
  zones.set(name, zone);
  return zone;
}

/** Makes the table reach `epochMs`, as far as zone rules are followed at all. */
export function reach(zone: Zone, epochMs: number): void {
  const block = Math.floor(epochMs / BLOCK_MS);
  if (block >= zone.firstBlock && block <= zone.lastBlock) return;
  const wanted = Math.min(Math.max(block, FIRST_BLOCK), LAST_BLOCK);
  if (zone.lastBlock < zone.firstBlock) {
    zone.firstBlock = wanted;
    zone.lastBlock = wanted - 1;
  }
  while (zone.lastBlock < wanted) {
    zone.lastBlock += 1;
    const found = spansOfBlock(zone.name, zone.lastBlock);
    if (zone.offsetMs.at(-1) === found.offsetMs[0]) dropFirst(found);
    zone.from.push(...found.from);
    zone.offsetMs.push(...found.offsetMs);
    zone.version += 1;
  }
  while (zone.firstBlock > wanted) {
    zone.firstBlock -= 1;
    const found = spansOfBlock(zone.name, zone.firstBlock);
    if (zone.offsetMs[0] === found.offsetMs.at(-1)) dropFirst(zone);
    zone.from.unshift(...found.from);
    zone.offsetMs.unshift(...found.offsetMs);
    zone.version += 1;
  }
}

/** The index of the span an instant lies in. The table must reach the instant. */
export function spanAt(zone: Zone, epochMs: number): number {
  return Math.max(0, countUpTo(zone.from, epochMs) - 1);
}

/** Whether the table can still grow into the future. */
export function mayGrow(zone: Zone): boolean {
  return zone.lastBlock < LAST_BLOCK;
}

/** The first instant after the table. */
export function endOfTable(zone: Zone): number {
  return (zone.lastBlock + 1) * BLOCK_MS;
}

function spansOfBlock(name: string, block: number): { from: number[]; offsetMs: number[] } {
  const start = block * BLOCK_MS;
  const end = start + BLOCK_MS;
  let offset = offsetAt(name, start);
  const found = { from: [start], offsetMs: [offset] };
  for (let at = start; at < end; at += SAMPLE_MS) {
    const next = Math.min(at + SAMPLE_MS, end);
    const nextOffset = offsetAt(name, next);
    const change = nextOffset === offset ? end : changeBetween(name, at, next, nextOffset);
    if (change < end) {
      found.from.push(change);
      found.offsetMs.push(nextOffset);
    }
    offset = nextOffset;
  }
  return found;
}

/** The first whole second in (before, after] that has the later offset. */
function changeBetween(name: string, before: number, after: number, laterOffset: number): number {
  let low = before / 1000;
  let high = after / 1000;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(name, middle * 1000) === laterOffset) high = middle;
    else low = middle;
  }
  return high * 1000;
}

function offsetAt(name: string, epochMs: number): number {
  return Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(name).offsetNanoseconds / 1e6;
}

function dropFirst(spans: { readonly from: number[]; readonly offsetMs: number[] }): void {
  spans.from.shift();
  spans.offsetMs.shift();
}
