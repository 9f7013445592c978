import { expect, test } from "vitest";
import { disablePerson } from "~/people/commands/disable-person.server";
import { hashPassword } from "~/people/store/passwords.server";
import type { Viewer } from "~/people/domain/roles";
import { actingAs } from "~/platform/db/actor.server";
import { db, inTransaction } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { partnerNamed, personOf } from "../../people/house";
import { testDatabase } from "../../support/database";

const database = testDatabase();

const entriesOf = (rowId: string) => db().auditEntry.findMany({ where: { rowId }, orderBy: { id: "asc" } });
const asPerson = ({ personId }: Viewer) =>
  ({ kind: "person", personId, via: "partnerPeople:write disable", requestId: newId(), from: "192.0.2.7" }) as const;

/** Tables whose rows are not noted, each with the reason. */
const UNAUDITED: Readonly<Record<string, string>> = {
  AuditEntry: "the trail itself",
  BrandLogo: "bytes; that the logo changed stands in Brand",
  CaseDecision: "a trail itself: only added to, with who, when and why, and shown with its case",
  Contribution: "worked out from the events of incidents",
  ImportReject: "rows of a file as they were refused, many, and shown with their run",
  IncidentClock: "worked out from the events of its incident",
  IncidentEvent: "a trail itself: the log of its incident",
  IncidentNote: "a trail itself: only added to, with author and time; its words are not for a second place",
  KnownDevice: "moves with every sign-in",
  PartnerTotal: "worked out from tallies",
  TouchpointTotal: "worked out from tallies",
  Mail: "a trail itself: the outbox with what became of each mail",
  PersonToken: "single-use links; what they change is noted where it changes",
  RateLimit: "counters",
  RecoveryCode: "single-use secrets; that there are new ones is noted in the person",
  ScorecardSnapshot: "worked out once a month from what is noted",
  Tally: "worked out from contributions",
  TourProgress: "how far somebody's guided tour has come",
  ToldNotice: "a trail itself: what was told to whom",
  _prisma_migrations: "of the migration engine",
};

test("every table is either noted in the trail or on the list of those that are not, with a reason", async () => {
  const { rows } = await database().execute(`
    SELECT c.relname AS name, bool_or(p.proname IN ('audit_row', 'audit_denial', 'audit_session')) AS audited
    FROM pg_class c LEFT JOIN pg_trigger t ON t.tgrelid = c.oid LEFT JOIN pg_proc p ON p.oid = t.tgfoid
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace GROUP BY 1 ORDER BY 1`);
  const open = rows.filter(({ audited }) => audited !== true).map(({ name }) => String(name));
  expect(open.filter((name) => UNAUDITED[name] === undefined)).toEqual([]);
});

test("no column that reads like a secret is copied into the trail", async () => {
  const { rows } = await database().execute(`
    SELECT c.table_name AS "table", c.column_name AS "column" FROM information_schema.columns c
    WHERE c.table_schema = 'public' AND c.column_name ~* 'hash|secret|token|password|totp|recovery|bytes$'
      AND c.column_name <> ALL (audit_hidden())
      AND EXISTS (SELECT 1 FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
        WHERE t.tgrelid = format('%I', c.table_name)::regclass AND p.proname = 'audit_row'
          AND position(c.column_name IN pg_get_triggerdef(t.oid)) = 0)`);
  // The size of a file tells nothing.
  expect(rows.filter(({ column }) => column !== "fileBytes")).toEqual([]);
});

test("an entry says who, what, before and after, by which way, and from where", async () => {
  const valle = await partnerNamed("Valle");
  const lead = await personOf(valle, "partnerLead");
  const agent = await personOf(valle, "partnerAgent");
  const actor = asPerson(lead);
  await actingAs(actor, () => disablePerson(lead, valle, { personId: agent.personId, version: 1 }));
  const [added, disabled, ...more] = await entriesOf(agent.personId);
  expect(more).toEqual([]);
  expect(added).toMatchObject({ action: "insert", actorKind: "system", personId: null, before: null });
  expect(disabled).toMatchObject({
    action: "update",
    actorKind: "person",
    personId: lead.personId,
    via: actor.via,
    requestId: actor.requestId,
    fromAddress: "192.0.2.7",
    table: "Person",
    label: agent.name,
    partnerId: valle,
    before: { status: "active" },
    after: { status: "disabled" },
  });
  expect(Math.abs((disabled?.at.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
});

test("who wrote in one transaction is not taken for the writer of the next", async () => {
  const valle = await partnerNamed("Valle");
  const lead = await personOf(valle, "partnerLead");
  const rename = (name: string) =>
    inTransaction((tx) => tx.partner.update({ where: { id: valle }, data: { name: `${name} ${valle}` } }));
  await actingAs(asPerson(lead), () => rename("Vega"));
  await rename("Vera");
  const changes = (await entriesOf(valle)).filter(({ action, table }) => action === "update" && table === "Partner");
  expect(changes.map(({ personId, actorKind }) => [personId, actorKind])).toEqual([
    [lead.personId, "person"],
    [null, "system"],
  ]);
});

test("what is rolled back leaves no entry", async () => {
  const valle = await partnerNamed("Valle");
  const before = await db().auditEntry.count();
  await expect(
    inTransaction(async (tx) => {
      await tx.partner.update({ where: { id: valle }, data: { status: "ended" } });
      throw new Error("stopped half way");
    }),
  ).rejects.toThrow("stopped half way");
  expect(await db().auditEntry.count()).toBe(before);
});

test("that a password changed is told, and nothing of the password", async () => {
  const admin = await personOf(null, "admin");
  const passwordHash = await hashPassword("una frase bastante larga");
  await inTransaction((tx) => tx.person.update({ where: { id: admin.personId }, data: { passwordHash } }));
  const [, changed] = await entriesOf(admin.personId);
  expect(changed).toMatchObject({ before: { passwordHash: "***" }, after: { passwordHash: "***" } });
  await inTransaction((tx) => tx.person.delete({ where: { id: admin.personId } }));
  const { rows } = await database().execute(
    `SELECT count(*)::int AS found FROM "AuditEntry" e WHERE e::text LIKE '%argon2%'`,
  );
  expect(rows[0]?.["found"]).toBe(0);
});

test("who comes in and goes out is noted by name, without the session's secret; running out is not", async () => {
  const valle = await partnerNamed("Valle");
  const lead = await personOf(valle, "partnerLead");
  const { personId } = lead;
  const session = (idHash: string, expiresAt: Date) =>
    db().session.create({
      data: {
        idHash,
        personId,
        createdAt: new Date(),
        expiresAt,
        absoluteExpiresAt: expiresAt,
        fromAddress: "192.0.2.9",
      },
    });
  const soon = new Date(Date.now() + 3_600_000);
  await session("hash-of-the-first", soon);
  await session("hash-of-the-second", new Date(Date.now() - 1_000));
  await db().session.updateMany({
    where: { idHash: "hash-of-the-first" },
    data: { expiresAt: new Date(+soon + 1_000) },
  });
  await db().session.deleteMany({ where: { personId } });
  const entries = await db().auditEntry.findMany({ where: { table: "Session", personId }, orderBy: { id: "asc" } });
  expect(entries.map(({ action, fromAddress }) => [action, fromAddress])).toEqual([
    ["insert", "192.0.2.9"],
    ["insert", "192.0.2.9"],
    ["delete", null],
  ]);
  expect(entries[0]).toMatchObject({ actorKind: "person", label: lead.name, partnerId: valle, rowPart: personId });
  const { rows } = await database().execute(
    `SELECT count(*)::int AS found FROM "AuditEntry" e WHERE e::text LIKE '%hash-of%'`,
  );
  expect(rows[0]?.["found"]).toBe(0);
});

test("a change of nothing but caches and versions is no entry", async () => {
  const admin = await personOf(null, "admin");
  await inTransaction((tx) => tx.person.update({ where: { id: admin.personId }, data: { version: { increment: 1 } } }));
  expect(await entriesOf(admin.personId)).toHaveLength(1);
});

test("the trail is only added to: the database refuses everything else", async () => {
  await partnerNamed("Valle");
  for (const sql of [`UPDATE "AuditEntry" SET "via" = 'nobody'`, `DELETE FROM "AuditEntry"`, `TRUNCATE "AuditEntry"`]) {
    await expect(database().execute(sql), sql).rejects.toThrow("the audit trail is only added to");
  }
});
