import { gzipSync } from "node:zlib";
import { chromium, type Browser } from "@playwright/test";
import { findChromium } from "../test/find-chromium.js";
import type { BenchRow } from "./clocks";

/** What each page loads of JavaScript, signed in. */
export async function benchScripts(
  origin: string,
  cookie: string,
  pages: Readonly<Record<string, string>>,
  say: (words: string) => void,
): Promise<BenchRow[]> {
  const [name = "", value = ""] = cookie.split("=");
  const browser = await chromium.launch({
    executablePath: await findChromium(say),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
  });
  try {
    const rows: BenchRow[] = [];
    const others = {
      "log form": "/incidents/new",
      partners: "/partners",
      portfolio: "/portfolio",
      journey: "/journey",
    };
    for (const [page, path] of Object.entries({ "sign-in": "/sign-in", today: "/", ...pages, ...others })) {
      const cookies = page === "sign-in" ? [] : [{ name, value, url: origin }];
      const kb = await scriptKilobytes(browser, origin + path, cookies);
      rows.push({ name: `JavaScript of ${page}, gzip`, value: kb, unit: "kB", target: "≤ 150 first, ≤ 120 typical" });
    }
    return rows;
  } finally {
    await browser.close();
  }
}

/** What a browser that knows nothing yet really loads of JavaScript until the page rests, compressed. */
async function scriptKilobytes(
  browser: Browser,
  address: string,
  cookies: { readonly name: string; readonly value: string; readonly url: string }[],
): Promise<number> {
  const context = await browser.newContext();
  await context.addCookies(cookies);
  const page = await context.newPage();
  const bodies: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (new URL(response.url()).pathname.endsWith(".js")) bodies.push(response.body());
  });
  await page.goto(address, { waitUntil: "networkidle" });
  const loaded = await Promise.all(bodies);
  await context.close();
  return loaded.reduce((bytes, body) => bytes + gzipSync(body, { level: 9 }).length, 0) / 1000;
}
