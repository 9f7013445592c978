import { afterAll, afterEach, beforeEach, expect, vi } from "vitest";

/** An unexpected console.error fails the test that caused it: silence is part of the promise. */
const errors: unknown[][] = [];
beforeEach(() => {
  errors.length = 0;
  vi.spyOn(console, "error").mockImplementation((...args: unknown[]) => void errors.push(args));
});
afterEach(() => {
  expect(errors, "unexpected console.error").toEqual([]);
});

/** D21: nothing a suite did may have reached the shared prototype. */
const before = Object.getOwnPropertyNames(Object.prototype).sort().join();
afterAll(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort().join()).toBe(before);
});
