import { expect, test } from "vitest";
import { cutPage } from "~/platform/db/keyed-page.server";

test("A page says truly whether there is another behind it and before it", () => {
  const start = { after: null, before: null };
  expect(cutPage([1, 2, 3], 3, start)).toEqual({ rows: [1, 2, 3], hasNext: false, hasPrevious: false });
  expect(cutPage([1, 2, 3, 4], 3, start)).toEqual({ rows: [1, 2, 3], hasNext: true, hasPrevious: false });
  expect(cutPage([4], 3, { after: 3, before: null })).toEqual({ rows: [4], hasNext: false, hasPrevious: true });
  expect(cutPage([3, 2], 3, { after: null, before: 4 })).toEqual({ rows: [2, 3], hasNext: true, hasPrevious: false });
  expect(cutPage([4, 3, 2, 1], 3, { after: null, before: 5 }).rows).toEqual([2, 3, 4]);
  expect(cutPage([3], 3, { after: 2, before: 9 })).toEqual({ rows: [3], hasNext: false, hasPrevious: true });
});
