import { isIP } from "node:net";
import { z } from "zod";
import { readMailbox } from "~/platform/mail/envelope";

const origin = z.url({ protocol: /^https?$/ }).transform((text) => new URL(text).origin);

/** Addresses and networks (`10.0.0.0/8`), with commas between. */
const networks = z
  .string()
  .default("")
  .transform((text) =>
    text
      .split(",")
      .map((one) => one.trim())
      .filter((one) => one !== ""),
  )
  .refine((list) => list.every(isNetwork), "addresses or networks with commas between, as 10.0.0.0/8");

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  /** The one address people use. Without it the server is in local mode: it answers on localhost only, without https. */
  APP_ORIGIN: origin.optional(),
  /** Proxies whose X-Forwarded-For is believed; from anybody else it says nothing. */
  TRUSTED_PROXIES: networks,
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10),
  /** Folder of the embedded database, uploads and local secrets. */
  DATA_FOLDER: z.string().min(1).default("./data"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
  /** Fill an empty database with the demo at start. Only ever on by default in local mode. */
  DEMO: z.enum(["on", "off"]).optional(),
  /** Mails go through Resend with this key, or through the mail server of SMTP_URL; with neither they stay in the outbox. */
  RESEND_API_KEY: z.string().min(1).optional(),
  RESEND_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Who mails come from: `avisos@marca.example` or `Marca <avisos@marca.example>`. */
  MAIL_FROM: z
    .string()
    .refine((text) => readMailbox(text) !== null, { error: "is not one mail address" })
    .optional(),
});

export type Env = z.infer<typeof schema> & {
  readonly isLocal: boolean;
  /** What every link begins with. */
  readonly origin: string;
};

/** Reads the environment once. Throws an error that names every wrong variable, never its value. */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env {
  const known = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, source[name] === "" ? undefined : source[name]]),
  );
  const read = schema.safeParse(known);
  if (!read.success) {
    const wrong = read.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The environment is not usable:\n${wrong.join("\n")}`);
  }
  const env = read.data;
  if (
    env.APP_ORIGIN !== undefined &&
    env.APP_ORIGIN.startsWith("http:") &&
    !isLoopback(new URL(env.APP_ORIGIN).hostname)
  ) {
    throw new Error("The environment is not usable:\n  APP_ORIGIN: needs https outside this machine");
  }
  const wrongMail = wrongMailSetting(env);
  if (wrongMail !== null) throw new Error(`The environment is not usable:\n  ${wrongMail}`);
  return { ...env, isLocal: env.APP_ORIGIN === undefined, origin: env.APP_ORIGIN ?? `http://localhost:${env.PORT}` };
}

function wrongMailSetting({ RESEND_API_KEY, SMTP_URL, MAIL_FROM }: z.infer<typeof schema>): string | null {
  if (RESEND_API_KEY !== undefined && SMTP_URL !== undefined)
    return "SMTP_URL: mails go one way only, and RESEND_API_KEY is set too";
  const way = RESEND_API_KEY !== undefined ? "RESEND_API_KEY" : SMTP_URL !== undefined ? "SMTP_URL" : null;
  return way !== null && MAIL_FROM === undefined ? `MAIL_FROM: is needed with ${way}` : null;
}

function isNetwork(text: string): boolean {
  const [address = "", bits, ...more] = text.split("/");
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "127.0.0.1" || host === "[::1]";
}
