import { expect, test } from "vitest";
import { readEnv } from "~/platform/env.server";

const OF_PEOPLE = { APP_ORIGIN: "https://portal.example", SECRET_KEY: "k".repeat(32) };

test("whoever tries the portal on an own machine gets the story, in Spanish unless asked otherwise", () => {
  expect(readEnv({})).toMatchObject({ demo: "story", DEMO_LANGUAGE: "es" });
  expect(readEnv({ DEMO_LANGUAGE: "en" })).toMatchObject({ demo: "story", DEMO_LANGUAGE: "en" });
});

test("a portal that people use is never filled unless it is asked for", () => {
  expect(readEnv(OF_PEOPLE).demo).toBeNull();
  expect(readEnv({ ...OF_PEOPLE, DEMO: "story" }).demo).toBe("story");
});

test("on is another word for the story, the city is the other data set, off is nothing", () => {
  expect(readEnv({ DEMO: "on" }).demo).toBe("story");
  expect(readEnv({ DEMO: "city" }).demo).toBe("city");
  expect(readEnv({ DEMO: "off" }).demo).toBeNull();
  expect(() => readEnv({ DEMO: "everything" })).toThrow("DEMO");
});
