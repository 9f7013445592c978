-- AlterTable
ALTER TABLE "Brand" ADD COLUMN     "accent" TEXT,
ADD COLUMN     "languages" TEXT[] DEFAULT ARRAY['es', 'en']::TEXT[],
ADD COLUMN     "logoDigest" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "timeZone" TEXT;

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "personId" UUID,
    "actorKind" TEXT NOT NULL,
    "via" TEXT,
    "requestId" TEXT,
    "fromAddress" TEXT,
    "table" TEXT NOT NULL,
    "rowId" TEXT NOT NULL,
    "rowPart" TEXT,
    "label" TEXT,
    "partnerId" UUID,
    "action" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BrandLogo" (
    "digest" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "BrandLogo_pkey" PRIMARY KEY ("digest")
);

-- CreateIndex
CREATE INDEX "AuditEntry_at_id_idx" ON "AuditEntry"("at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "AuditEntry_personId_at_id_idx" ON "AuditEntry"("personId", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "AuditEntry_actorKind_at_id_idx" ON "AuditEntry"("actorKind", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "AuditEntry_partnerId_at_id_idx" ON "AuditEntry"("partnerId", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "AuditEntry_table_at_id_idx" ON "AuditEntry"("table", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "AuditEntry_action_at_id_idx" ON "AuditEntry"("action", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "AuditEntry_rowId_idx" ON "AuditEntry"("rowId");

-- CreateIndex
CREATE INDEX "AuditEntry_requestId_idx" ON "AuditEntry"("requestId");

ALTER TABLE "Brand"
  ADD CONSTRAINT "Brand_languages" CHECK (cardinality("languages") >= 1 AND "languages" <@ ARRAY['es', 'en'] AND "language" = ANY ("languages")),
  ADD CONSTRAINT "Brand_accent" CHECK ("accent" IS NULL OR "accent" ~ '^#[0-9a-f]{6}$');

ALTER TABLE "BrandLogo"
  ADD CONSTRAINT "BrandLogo_type" CHECK ("type" IN ('image/png', 'image/jpeg', 'image/webp')),
  ADD CONSTRAINT "BrandLogo_size" CHECK (octet_length("bytes") <= 262144);

ALTER TABLE "AuditEntry"
  ADD CONSTRAINT "AuditEntry_actorKind" CHECK ("actorKind" IN ('person', 'system', 'import', 'seed')),
  ADD CONSTRAINT "AuditEntry_action" CHECK ("action" IN ('insert', 'update', 'delete', 'refused'));

-- The trail is only ever added to, by whoever: an entry that could be changed would prove nothing.
CREATE FUNCTION audit_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit trail is only added to (% refused)', TG_OP;
END $$;

CREATE TRIGGER "AuditEntry_kept" BEFORE UPDATE OR DELETE ON "AuditEntry" FOR EACH ROW EXECUTE FUNCTION audit_is_kept();
CREATE TRIGGER "AuditEntry_kept_whole" BEFORE TRUNCATE ON "AuditEntry" FOR EACH STATEMENT EXECUTE FUNCTION audit_is_kept();

-- The one list of columns whose values are never copied, in whatever table: that they changed is noted, not to what.
CREATE FUNCTION audit_hidden() RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT ARRAY['passwordHash', 'idHash', 'tokenHash', 'codeHash', 'secret', 'factorSecret', 'secretPath', 'bytes']
$$;

-- A row without its hidden values.
CREATE FUNCTION audit_shown(row_ jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT jsonb_object_agg(key, CASE WHEN key = ANY (audit_hidden()) AND value <> 'null' THEN '"***"' ELSE value END)
  FROM jsonb_each(row_)
$$;

-- Notes one write of one row. Arguments: columns of the key, separated by commas; the column that names the partner; the
-- column that names the row; columns that are left out and whose change alone is no entry; columns whose new value is told
-- with every other change, and whose change alone is no entry.
CREATE FUNCTION audit_row() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  keys text[] := string_to_array(TG_ARGV[0], ',');
  told text[] := string_to_array(TG_ARGV[4], ',');
  quiet text[] := string_to_array(TG_ARGV[3], ',') || ARRAY['version', 'sortKey'];
  actor jsonb := coalesce(nullif(current_setting('eslabon.actor', true), ''), '{}')::jsonb;
  was jsonb := CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE to_jsonb(OLD) END;
  is_ jsonb := CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE to_jsonb(NEW) END;
  whole jsonb := coalesce(is_, was);
BEGIN
  IF TG_OP = 'UPDATE' THEN
    SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, n.value) INTO was, is_
    FROM jsonb_each(was) o JOIN jsonb_each(is_) n ON n.key = o.key
    WHERE o.value <> n.value AND o.key <> ALL (quiet || told);
    IF is_ IS NULL THEN RETURN NULL; END IF;
    is_ := is_ || coalesce((SELECT jsonb_object_agg(key, value) FROM jsonb_each(whole) WHERE key = ANY (told)), '{}');
  ELSE
    was := jsonb_strip_nulls(was - quiet);
    is_ := jsonb_strip_nulls(is_ - quiet);
  END IF;
  INSERT INTO "AuditEntry" ("at", "personId", "actorKind", "via", "requestId", "fromAddress", "table", "rowId", "rowPart",
    "label", "partnerId", "action", "before", "after")
  VALUES (clock_timestamp(), (actor->>'personId')::uuid, coalesce(actor->>'kind', 'system'), actor->>'via',
    actor->>'requestId', actor->>'from', TG_TABLE_NAME, whole->>keys[1], whole->>keys[2],
    left(whole->>TG_ARGV[2], 200), (whole->>TG_ARGV[1])::uuid, lower(TG_OP), audit_shown(was), audit_shown(is_));
  RETURN NULL;
END $$;

-- A refusal stands in the same trail as what was done.
CREATE FUNCTION audit_denial() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  actor jsonb := coalesce(nullif(current_setting('eslabon.actor', true), ''), '{}')::jsonb;
BEGIN
  INSERT INTO "AuditEntry" ("at", "personId", "actorKind", "via", "requestId", "fromAddress", "table", "rowId", "label",
    "partnerId", "action")
  VALUES (clock_timestamp(), NEW."personId", 'person', NEW."may", NEW."requestId", actor->>'from', TG_TABLE_NAME, NEW."id",
    left(NEW."routeId", 200), (SELECT "partnerId" FROM "Person" WHERE "id" = NEW."personId"), 'refused');
  RETURN NULL;
END $$;

CREATE TRIGGER "AccessDenial_audit" AFTER INSERT ON "AccessDenial" FOR EACH ROW EXECUTE FUNCTION audit_denial();

-- A table that is to be audited says so once: SELECT audit_table('Partner', 'id', 'id', 'name').
CREATE FUNCTION audit_table(name text, keys text, owner text DEFAULT '', label text DEFAULT '', quiet text DEFAULT '', told text DEFAULT '')
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit_row(%L, %L, %L, %L, %L)',
    name || '_audit', name, keys, owner, label, quiet, told);
END $$;

SELECT audit_table('Brand', 'id', '', 'name');
SELECT audit_table('Person', 'id', 'partnerId', 'name', 'factorLastStep');
SELECT audit_table('Partner', 'id', 'id', 'name');
SELECT audit_table('PartnerTouchpoint', 'partnerId,touchpointId', 'partnerId');
SELECT audit_table('PartnerMonth', 'partnerId,month', 'partnerId', 'month');
SELECT audit_table('Onboarding', 'partnerId', 'partnerId');
SELECT audit_table('JourneyWalk', 'partnerId,personId', 'partnerId');
SELECT audit_table('Journey', 'id', '', 'name');
SELECT audit_table('Stage', 'id', '', 'name');
SELECT audit_table('Touchpoint', 'id', '', 'name');
SELECT audit_table('ExamplePair', 'id,touchpointId', '', 'question');
SELECT audit_table('ExampleConfirmation', 'personId,pairId', 'partnerId');
SELECT audit_table('Calendar', 'id', '', 'name');
SELECT audit_table('CalendarVersion', 'calendarId,version');
SELECT audit_table('ServiceLevel', 'id', '', 'name');
SELECT audit_table('ServiceLevelVersion', 'levelId,version');
SELECT audit_table('ScorePolicy', 'version');
SELECT audit_table('LadderCase', 'id', 'partnerId', '', 'state,movedAt');
SELECT audit_table('Flag', 'id', 'partnerId', 'signal', 'evidence');
SELECT audit_table('ImportRun', 'id', '', 'fileName', 'bytesRead,progressAt,report,fileKey,fileHash', 'rowsRead,accepted,unchanged,rejected');

-- Of an incident what people decide, not the caches of its clocks, which its event log explains. What an import brings is
-- told by the run as a whole: a row each would cost the bulk import half its speed and say nothing more.
CREATE TRIGGER "Incident_audit" AFTER UPDATE OR DELETE ON "Incident" FOR EACH ROW
  EXECUTE FUNCTION audit_row('id', 'partnerId', 'title', 'isOpen,nextDueAt,nextDueKind,nextMarkAt,clockStatus,lastSeq,sourceHash', '');
CREATE TRIGGER "Incident_audit_insert" AFTER INSERT ON "Incident" FOR EACH ROW WHEN (NEW."importRunId" IS NULL)
  EXECUTE FUNCTION audit_row('id', 'partnerId', 'title', 'isOpen,nextDueAt,nextDueKind,nextMarkAt,clockStatus,lastSeq,sourceHash', '');
