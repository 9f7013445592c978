import { expect, test } from "vitest";
import { readEnv } from "~/platform/env.server";

test("The page of the design system is there in development only, unless somebody says so", () => {
  expect(readEnv({}).showsGallery).toBe(false);
  expect(readEnv({ NODE_ENV: "production" }).showsGallery).toBe(false);
  expect(readEnv({ NODE_ENV: "development" }).showsGallery).toBe(true);
  expect(readEnv({ NODE_ENV: "development", UI_GALLERY: "off" }).showsGallery).toBe(false);
  expect(readEnv({ NODE_ENV: "production", UI_GALLERY: "on" }).showsGallery).toBe(true);
});
