import { isIP } from "node:net";
import { z } from "zod";
import { readMailbox } from "~/platform/mail/envelope";
import { languages } from "~/platform/i18n/languages";

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
  /** Seals second factors; made and kept in the data folder in local mode. Changing it switches them all off. */
  SECRET_KEY: z.string().min(32).optional(),
  /** Folder of the embedded database, uploads and local secrets. */
  DATA_FOLDER: z.string().min(1).default("./data"),
  /** `off`: background work is left to `npm run worker`. */
  WORKER: z.enum(["on", "off"]).default("on"),
  /** Whoever reads `/metrics` says this; without it there are none. */
  METRICS_TOKEN: z.string().min(16).optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
  /** With which demo an empty database is filled at start: the story of an invented brand (`on` is another word for it)
   *  or a city's open data. By default the story, and only in local mode. */
  DEMO: z.enum(["story", "city", "on", "off"]).optional(),
  /** The language the story is told in. */
  DEMO_LANGUAGE: z.enum(languages).default("es"),
  /** The page /ui, which shows the design system. Only ever on by default in development. */
  UI_GALLERY: z.enum(["on", "off"]).optional(),
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

type Settings = Omit<z.infer<typeof schema>, "DEMO">;

export type Env = Settings & {
  readonly isLocal: boolean;
  /** What every link begins with. */
  readonly origin: string;
  readonly showsGallery: boolean;
  /** Null: an empty database stays empty. */
  readonly demo: "story" | "city" | null;
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
  const { DEMO: demo, ...env } = read.data;
  const wrong = contradictionsIn(env);
  if (wrong.length > 0) throw new Error(`The environment is not usable:\n  ${wrong.join("\n  ")}`);
  const isLocal = env.APP_ORIGIN === undefined;
  return {
    ...env,
    isLocal,
    origin: env.APP_ORIGIN ?? `http://localhost:${env.PORT}`,
    showsGallery: (env.UI_GALLERY ?? (env.NODE_ENV === "development" ? "on" : "off")) === "on",
    demo: demoOf(demo ?? (isLocal ? "story" : "off")),
  };
}

/** What is in order by itself but not together. */
function contradictionsIn(env: Settings): string[] {
  const { APP_ORIGIN: origin, SECRET_KEY: secret, WORKER: worker, DATABASE_URL: database } = env;
  const isPlain = origin?.startsWith("http:") === true && !isLoopback(new URL(origin).hostname);
  return [
    ...(isPlain ? ["APP_ORIGIN: needs https outside this machine"] : []),
    ...(origin !== undefined && secret === undefined
      ? ["SECRET_KEY: needed with APP_ORIGIN, at least 32 characters"]
      : []),
    ...(worker === "off" && database === undefined
      ? ["WORKER: off needs DATABASE_URL, the embedded database has one process"]
      : []),
    ...wrongMailSetting(env),
  ];
}

function wrongMailSetting({ RESEND_API_KEY, SMTP_URL, MAIL_FROM }: Settings): string[] {
  if (RESEND_API_KEY !== undefined && SMTP_URL !== undefined)
    return ["SMTP_URL: mails go one way only, and RESEND_API_KEY is set too"];
  const way = RESEND_API_KEY !== undefined ? "RESEND_API_KEY" : SMTP_URL !== undefined ? "SMTP_URL" : null;
  return way !== null && MAIL_FROM === undefined ? [`MAIL_FROM: is needed with ${way}`] : [];
}

function isNetwork(text: string): boolean {
  const [address = "", bits, ...more] = text.split("/");
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

function demoOf(asked: NonNullable<z.infer<typeof schema>["DEMO"]>): Env["demo"] {
  switch (asked) {
    case "off":
      return null;
    case "on":
    case "story":
      return "story";
    case "city":
      return "city";
  }
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "127.0.0.1" || host === "[::1]";
}
