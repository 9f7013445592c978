import { expect, test } from "vitest";
import { readEnv } from "~/platform/env.server";

const wrong = (source: Record<string, string>): string => {
  try {
    readEnv(source);
    return "";
  } catch (error) {
    return String(error);
  }
};

test("settings for mail that do not fit together are named, never shown", () => {
  expect(wrong({ RESEND_API_KEY: "re_geheim" })).toMatch(/MAIL_FROM: is needed with RESEND_API_KEY/);
  expect(wrong({ SMTP_URL: "smtp://user:geheim@host" })).toMatch(/MAIL_FROM: is needed with SMTP_URL/);
  expect(wrong({ SMTP_URL: "http://user:geheim@host", MAIL_FROM: "a@b.example" })).toMatch(/SMTP_URL/);
  expect(wrong({ RESEND_API_KEY: "re_geheim", MAIL_FROM: "geheim" })).toMatch(/MAIL_FROM: is not one mail address/);
  const both = { RESEND_API_KEY: "re_geheim", SMTP_URL: "smtp://host", MAIL_FROM: "a@b.example" };
  expect(wrong(both)).toMatch(/SMTP_URL: mails go one way only/);
  for (const source of [{ RESEND_API_KEY: "re_geheim" }, { SMTP_URL: "http://user:geheim@host" }, both])
    expect(wrong(source)).not.toContain("geheim");
});

test("every link begins with the one address, or with this machine's in local mode", () => {
  expect(readEnv({ APP_ORIGIN: "https://portal.example/x", SECRET_KEY: "k".repeat(32) }).origin).toBe(
    "https://portal.example",
  );
  expect(readEnv({ PORT: "4100" }).origin).toBe("http://localhost:4100");
});
