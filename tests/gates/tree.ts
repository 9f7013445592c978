import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The project's folder. */
export const project = fileURLToPath(new URL("../..", import.meta.url));

export type Files = Readonly<Record<string, string>>;

/**
 * A small project of its own in a temporary folder, with our settings and packages, so that a violation can be planted
 * without touching the working tree. It is removed when the test is over.
 */
export function plant(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), "eslabon-gates-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  symlinkSync(join(project, "node_modules"), join(folder, "node_modules"));
  for (const name of ["tsconfig.json", "tsconfig.domain.json", "package.json", ".prettierrc.json"]) {
    cpSync(join(project, name), join(folder, name));
  }
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A product in miniature that keeps every rule: each layer once, importing all it may. */
export const clean: Files = {
  "app/kernel/result.ts": `export interface Refused<R> { readonly ok: false; readonly refusal: R }
export function refuse<R>(refusal: R): Refused<R> {
  return { ok: false, refusal };
}
export function percent(value: number): number {
  if (value > 100) throw new RangeError("not a percentage");
  return value;
}
`,
  "app/kernel/statistics.ts": `import { mean } from "simple-statistics";
export const middle = (values: number[]): number => mean(values);
`,
  "app/people/domain/policy.ts": `import { refuse, type Refused } from "~/kernel/result";
export type Role = "manager" | "agent";
export type Mark = { readonly code: "people.not-allowed" };
export function may(role: Role, at: number): true | Refused<Mark> {
  switch (role) {
    case "manager":
      return true;
    case "agent":
      return new Date(at).getTime() > 0 ? true : refuse({ code: "people.not-allowed" });
  }
}
`,
  "app/servicelevels/domain/zones.ts": `import { Temporal } from "temporal-polyfill";
export const dayOf = (text: string): number => Temporal.PlainDate.from(text).day;
`,
  "app/platform/db/generated/client.ts": `export interface Row { readonly id: string }
export interface Client {
  readonly incident: {
    findMany(filter: object): Promise<Row[]>;
    findFirst(filter: object): Promise<Row | null>;
    create(write: object): Promise<Row>;
    delete(write: object): Promise<Row>;
    updateMany(write: object): Promise<number>;
  };
  $queryRaw(text: TemplateStringsArray, ...values: unknown[]): Promise<Row[]>;
  $queryRawUnsafe(text: string): Promise<Row[]>;
}
`,
  "app/platform/db/db.server.ts": `import type { Client, Row } from "./generated/client";
export type { Client, Row };
let current: Client | null = null;
export function db(): Client {
  if (current === null) throw new Error("no database");
  return current;
}
export function useDatabase(client: Client): void {
  current = client;
}
`,
  "app/platform/http/handlers.server.ts": `import { may, type Role } from "~/people/domain/policy";
export const read = (role: Role, work: () => Promise<unknown>) => async (request: Request) =>
  may(role, 1) === true ? work() : new Response(request.url, { status: 403, headers: { Location: "/" } });
`,
  "app/platform/http/refusals.ts": `import type { Mark } from "~/people/domain/policy";
export const answers = { "people.not-allowed": 403 } satisfies Record<Mark["code"], number>;
`,
  "app/platform/i18n/use-texts.ts": `export const useTexts = (name: string) => (key: string): string => name + key;
`,
  "app/platform/jobs.server.ts": `import PgBoss from "pg-boss";
export const queue = (url: string): PgBoss => new PgBoss(url);
`,
  "app/incidents/store.server.ts": `import type { Client } from "~/platform/db/generated/client";
import { dayOf } from "~/servicelevels/domain/zones";
export async function save(tx: Client, on: string): Promise<number> {
  return tx.incident.updateMany({ day: dayOf(on) });
}
`,
  "app/incidents/commands/log-incident.server.ts": `import { may } from "~/people/domain/policy";
import { db } from "~/platform/db/db.server";
import { save } from "../store.server";
export async function logIncident(on: string): Promise<number> {
  return may("manager", 0) === true ? await save(db(), on) : 0;
}
`,
  "app/incidents/queries/read-list.server.ts": `import { db, type Row } from "~/platform/db/db.server";
export interface ListPage { readonly rows: Row[] }
export async function readList(partnerId: string): Promise<ListPage> {
  const seen = new Map<string, Row>();
  seen.delete(partnerId);
  return { rows: await db().$queryRaw\`SELECT id FROM incident WHERE partner_id = \${partnerId}\` };
}
`,
  "app/incidents/jobs.server.ts": `import { logIncident } from "./commands/log-incident.server";
import { queue } from "~/platform/jobs.server";
export const sweep = async (url: string): Promise<number> => (queue(url) ? await logIncident("2026-01-01") : 0);
`,
  "app/ui/badge.tsx": `import { useTexts } from "~/platform/i18n/use-texts";
export function Badge({ label }: { readonly label: string }) {
  return <b title={useTexts("ui")(label)}>{label} &middot; 1</b>;
}
`,
  "app/platform/http/action-answer.ts": `export type ActionAnswer = { readonly ok: boolean };
`,
  "app/incidents/ui/list-view.tsx": `import type { ActionAnswer } from "~/platform/http/action-answer";
import { Badge } from "~/ui/badge";
import { useTexts } from "~/platform/i18n/use-texts";
import type { ListPage } from "../queries/read-list.server";
export function ListView({ page, answer }: { readonly page: ListPage; readonly answer?: ActionAnswer }) {
  const t = useTexts("incidents");
  return (
    <ul aria-label={t("list.title")} className="list" data-ok={answer?.ok}>
      {page.rows.map((row) => <Badge key={row.id} label={t("row")} />)}
    </ul>
  );
}
`,
  "app/incidents/routes/list-form.server.ts": `import { z } from "zod";
export const form = z.object({ page: z.number() }).strict();
`,
  "app/incidents/routes/list.tsx": `import { form } from "./list-form.server";
import { readList, type ListPage } from "../queries/read-list.server";
import { ListView } from "../ui/list-view";
import { read } from "~/platform/http/handlers.server";
export const loader = read("manager", () => readList(String(form.parse({}).page)));
export default function ListRoute({ page }: { readonly page: ListPage }) {
  return <ListView page={page} />;
}
`,
  "app/composition.server.ts": `import { sweep } from "./incidents/jobs.server";
export const jobs = [sweep];
`,
  "app/server.ts": `import { jobs } from "./composition.server";
import { middle } from "./kernel/statistics";
export const start = (): number => middle([jobs.length]);
`,
  "emails/breach.tsx": `import type { Role } from "~/people/domain/policy";
export const subject = (role: Role): string => role;
`,
  "tests/people/domain/policy.test.ts": `import { may } from "~/people/domain/policy";
import { dayOf } from "~/servicelevels/domain/zones";
export const used = [may, dayOf];
`,
};
