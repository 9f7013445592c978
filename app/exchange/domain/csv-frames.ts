/** Where a record of a CSV text ends, decided before any parsing: a line end counts only outside quotes. Knowing this by
 *  itself is what lets a broken quote cost one row and not the rest of the file. */
export type Frame =
  /** A whole record: `end` is where its text ends, `next` where the following one starts, `firstLineNext` where its own
   *  second physical line starts (equal to `next` when it has one line). */
  | { readonly kind: "record"; readonly end: number; readonly next: number; readonly firstLineNext: number }
  /** A quote was opened and not closed within the limits: only the first physical line is given up. */
  | { readonly kind: "openQuote"; readonly end: number; readonly next: number }
  /** A physical line beyond `maxChars`; `next` is null when its end is not in the text yet. */
  | { readonly kind: "tooLong"; readonly next: number | null }
  /** The text ends before the record does and more text is to come. */
  | { readonly kind: "more" };

export interface FrameLimits {
  /** Longest record, in UTF-16 units. */
  readonly maxChars: number;
  /** Most physical lines one record may spread over. */
  readonly maxLines: number;
}

export type LineEnd = "\n" | "\r";

/** Finds the record that starts at `from`. `isLast` says that no more text follows. With line end "\n" a "\r" before it
 *  belongs to the line end, so LF and CRLF may be mixed. */
export function nextFrame(
  text: string,
  from: number,
  isLast: boolean,
  lineEnd: LineEnd,
  limits: FrameLimits,
): Frame | null {
  if (from >= text.length) return isLast ? null : { kind: "more" };
  let lineStart = from;
  let firstLine: { end: number; next: number } | null = null;
  let isInsideQuotes = false;
  for (let lines = 1; lines <= limits.maxLines; lines++) {
    const found = text.indexOf(lineEnd, lineStart);
    if (found < 0 && !isLast) return unfinished(text, from, firstLine, limits);
    const next = found < 0 ? text.length : found + 1;
    const stop = found < 0 ? text.length : found;
    if (stop - from > limits.maxChars) {
      return firstLine === null ? { kind: "tooLong", next } : { kind: "openQuote", ...firstLine };
    }
    if (hasOddQuotes(text, lineStart, stop)) isInsideQuotes = !isInsideQuotes;
    const end = lineEnd === "\n" && stop > from && text[stop - 1] === "\r" ? stop - 1 : stop;
    firstLine ??= { end, next };
    if (!isInsideQuotes) return { kind: "record", end, next, firstLineNext: firstLine.next };
    if (next >= text.length && isLast) break;
    if (next >= text.length) return unfinished(text, from, firstLine, limits);
    lineStart = next;
  }
  return firstLine === null ? null : { kind: "openQuote", ...firstLine };
}

function unfinished(
  text: string,
  from: number,
  firstLine: { end: number; next: number } | null,
  limits: FrameLimits,
): Frame {
  if (text.length - from <= limits.maxChars) return { kind: "more" };
  return firstLine === null ? { kind: "tooLong", next: null } : { kind: "openQuote", ...firstLine };
}

/** A quote doubled inside a quoted field counts twice and so changes nothing. */
function hasOddQuotes(text: string, from: number, to: number): boolean {
  let isOdd = false;
  for (let at = text.indexOf('"', from); at >= 0 && at < to; at = text.indexOf('"', at + 1)) isOdd = !isOdd;
  return isOdd;
}
