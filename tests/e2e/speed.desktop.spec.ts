import type { Page } from "@playwright/test";
import { PEOPLE } from "./support/people";
import { expect, test } from "./support/story";

// What a person with a slow machine notices first, measured by the browser itself: when the largest thing on the list is
// painted, and how far things move after they were seen.

const LARGEST_PAINT_MS = 1_500;
const MOST_SHIFT = 0.1;
const SLOWNESS = 4;
/** What else the machine does at the moment is not the page's doing: the best of so many counts. */
const TRIES = 5;

interface Seen {
  readonly largestPaint: number;
  readonly shift: number;
}

async function seenOn(page: Page, path: string): Promise<Seen> {
  await page.goto(path, { waitUntil: "load" });
  await page.waitForFunction(() => "__remixRouter" in window);
  return page.evaluate(
    () =>
      new Promise<Seen>((resolve) => {
        const seen = { largestPaint: 0, shift: 0 };
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.largestPaint = entry.startTime;
        }).observe({ type: "largest-contentful-paint", buffered: true });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if ("value" in entry && typeof entry.value === "number") seen.shift += entry.value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(seen), 1_000);
      }),
  );
}

test("with a processor four times slower the list stands in a second and a half, and nothing jumps", async ({
  enter,
  language,
}) => {
  const { page } = await enter(PEOPLE.manager, language);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWNESS });
  for (const path of ["/", "/portfolio", "/search?q=aviso"])
    expect((await seenOn(page, path)).shift, `${path}: layout shift`).toBeLessThanOrEqual(MOST_SHIFT);
  const paints: number[] = [];
  while (paints.length < TRIES && !paints.some((paint) => paint < LARGEST_PAINT_MS)) {
    const { largestPaint, shift } = await seenOn(page, "/incidents?status=all");
    expect(largestPaint).toBeGreaterThan(0);
    expect(shift, "layout shift of the list").toBeLessThanOrEqual(MOST_SHIFT);
    paints.push(largestPaint);
  }
  expect(Math.min(...paints), `largest paints: ${paints.join(", ")} ms`).toBeLessThan(LARGEST_PAINT_MS);
});
