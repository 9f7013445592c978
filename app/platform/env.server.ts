import { z } from "zod";
import { languages } from "./i18n/languages";

const origin = z.url({ protocol: /^https?$/ }).transform((text) => new URL(text).origin);

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  /** The one address people use. Without it the server is in local mode: it answers on localhost only, without https. */
  APP_ORIGIN: origin.optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10),
  /** Folder of the embedded database, uploads and local secrets. */
  DATA_FOLDER: z.string().min(1).default("./data"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
  /** With which demo an empty database is filled at start: the story of an invented brand (`on` is another word for it)
   *  or a city's open data. By default the story, and only in local mode. */
  DEMO: z.enum(["story", "city", "on", "off"]).optional(),
  /** The language the story is told in. */
  DEMO_LANGUAGE: z.enum(languages).default("es"),
});

export type Env = Omit<z.infer<typeof schema>, "DEMO"> & {
  readonly isLocal: boolean;
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
  if (
    env.APP_ORIGIN !== undefined &&
    env.APP_ORIGIN.startsWith("http:") &&
    !isLoopback(new URL(env.APP_ORIGIN).hostname)
  ) {
    throw new Error("The environment is not usable:\n  APP_ORIGIN: needs https outside this machine");
  }
  const isLocal = env.APP_ORIGIN === undefined;
  return { ...env, isLocal, demo: demoOf(demo ?? (isLocal ? "story" : "off")) };
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
