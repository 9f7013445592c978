import { z } from "zod";

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
  /** Fill an empty database with the demo at start. Only ever on by default in local mode. */
  DEMO: z.enum(["on", "off"]).optional(),
  /** The page /ui, which shows the design system. Only ever on by default in development. */
  UI_GALLERY: z.enum(["on", "off"]).optional(),
});

export type Env = z.infer<typeof schema> & { readonly isLocal: boolean; readonly showsGallery: boolean };

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
  const showsGallery = (env.UI_GALLERY ?? (env.NODE_ENV === "development" ? "on" : "off")) === "on";
  return { ...env, isLocal: env.APP_ORIGIN === undefined, showsGallery };
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "127.0.0.1" || host === "[::1]";
}
