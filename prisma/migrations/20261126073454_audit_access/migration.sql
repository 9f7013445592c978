-- What somebody wants to be told is their choice, and noted like any other.
SELECT audit_table('NoticePreference', 'personId');

-- Who came in and went out: the session's beginning, and its end before its time. A session that use moves on, or that
-- is swept after it ran out, tells nothing. Its hash stays where it is; the page of one's sessions calls it by `ref`.
CREATE FUNCTION audit_session() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  actor jsonb := coalesce(nullif(current_setting('eslabon.actor', true), ''), '{}')::jsonb;
  session_ "Session" := CASE WHEN TG_OP = 'INSERT' THEN NEW ELSE OLD END;
  whose record;
BEGIN
  SELECT "name", "partnerId" INTO whose FROM "Person" WHERE "id" = session_."personId";
  INSERT INTO "AuditEntry" ("at", "personId", "actorKind", "via", "requestId", "fromAddress", "table", "rowId", "rowPart",
    "label", "partnerId", "action", "after")
  VALUES (clock_timestamp(), coalesce((actor->>'personId')::uuid, session_."personId"), coalesce(actor->>'kind', 'person'),
    actor->>'via', actor->>'requestId',
    coalesce(actor->>'from', CASE WHEN TG_OP = 'INSERT' THEN nullif(session_."fromAddress", '') END),
    TG_TABLE_NAME, session_."ref", session_."personId", left(whose."name", 200), whose."partnerId", lower(TG_OP),
    CASE WHEN TG_OP = 'INSERT' THEN jsonb_build_object('userAgent', session_."userAgent") END);
  RETURN NULL;
END $$;

CREATE TRIGGER "Session_audit_begun" AFTER INSERT ON "Session" FOR EACH ROW EXECUTE FUNCTION audit_session();
CREATE TRIGGER "Session_audit_ended" AFTER DELETE ON "Session" FOR EACH ROW WHEN (OLD."expiresAt" > now())
  EXECUTE FUNCTION audit_session();
