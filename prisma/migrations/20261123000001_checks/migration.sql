-- Statuses are text; these say which words exist. A row outside them is a bug and never written.
ALTER TABLE "Brand" ADD CONSTRAINT "Brand_single" CHECK ("id" = 1);

ALTER TABLE "Person"
  ADD CONSTRAINT "Person_role" CHECK ("role" IN ('admin', 'manager', 'executive', 'partnerLead', 'partnerAgent')),
  ADD CONSTRAINT "Person_status" CHECK ("status" IN ('active', 'disabled')),
  -- people of a partner belong to one, people of the brand to none
  ADD CONSTRAINT "Person_tenant" CHECK (("role" IN ('partnerLead', 'partnerAgent')) = ("partnerId" IS NOT NULL)),
  ADD CONSTRAINT "Person_language" CHECK ("language" IS NULL OR "language" IN ('es', 'en'));

ALTER TABLE "Touchpoint" ADD CONSTRAINT "Touchpoint_mitigation" CHECK ("mitigationKind" IN ('none', 'mitigate', 'eliminate'));

ALTER TABLE "ExamplePair"
  ADD CONSTRAINT "ExamplePair_answers" CHECK (cardinality("answers") BETWEEN 2 AND 4),
  ADD CONSTRAINT "ExamplePair_correct" CHECK ("correctAnswer" >= 0 AND "correctAnswer" < cardinality("answers"));

ALTER TABLE "Partner" ADD CONSTRAINT "Partner_status" CHECK ("status" IN ('onboarding', 'active', 'ended'));

ALTER TABLE "PartnerMonth"
  ADD CONSTRAINT "PartnerMonth_month" CHECK ("month" ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  ADD CONSTRAINT "PartnerMonth_amounts" CHECK (("volume" IS NULL OR "volume" >= 0) AND ("spendCents" IS NULL OR "spendCents" >= 0));

ALTER TABLE "Incident"
  ADD CONSTRAINT "Incident_severity" CHECK ("severity" IN ('minor', 'major', 'critical')),
  ADD CONSTRAINT "Incident_status" CHECK ("status" IN ('reported', 'acknowledged', 'inProgress', 'waiting', 'resolved', 'closed', 'closedAtSource')),
  ADD CONSTRAINT "Incident_open" CHECK ("isOpen" = ("status" NOT IN ('closed', 'closedAtSource'))),
  ADD CONSTRAINT "Incident_reportedBy" CHECK ("reportedBy" IN ('brand', 'partner', 'source')),
  ADD CONSTRAINT "Incident_outcome" CHECK ("outcome" IS NULL OR "outcome" IN ('kept', 'fan', 'lost', 'unreached', 'noCustomer', 'closedAtSource')),
  ADD CONSTRAINT "Incident_clockStatus" CHECK ("clockStatus" IN ('none', 'running', 'paused', 'warned', 'breached'));

ALTER TABLE "IncidentClock"
  ADD CONSTRAINT "IncidentClock_kind" CHECK ("kind" IN ('acknowledge', 'firstResponse', 'update', 'resolution', 'totalResolution', 'followUp', 'brand')),
  ADD CONSTRAINT "IncidentClock_measure" CHECK ("measure" IN ('business', 'elapsed')),
  ADD CONSTRAINT "IncidentClock_status" CHECK ("status" IN ('running', 'paused', 'met', 'breached', 'cancelled', 'excluded'));

ALTER TABLE "IncidentNote" ADD CONSTRAINT "IncidentNote_visibility" CHECK ("visibility" IN ('shared', 'internal'));

ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_credit" CHECK ("credit" <= 1);

ALTER TABLE "ScorecardSnapshot" ADD CONSTRAINT "ScorecardSnapshot_standing"
  CHECK ("standing" IN ('excellent', 'good', 'watch', 'atRisk', 'notEnoughData', 'noData'));

ALTER TABLE "LadderCase"
  ADD CONSTRAINT "LadderCase_status" CHECK ("status" IN ('open', 'awaitingApproval', 'closed')),
  ADD CONSTRAINT "LadderCase_rung" CHECK ("rung" IN ('explain', 'train', 'accompany', 'replace', 'insource'));

ALTER TABLE "Flag" ADD CONSTRAINT "Flag_status" CHECK ("status" IN ('proposed', 'accepted', 'dismissed', 'otherRung'));

ALTER TABLE "ImportRun" ADD CONSTRAINT "ImportRun_status"
  CHECK ("status" IN ('waiting', 'checking', 'checked', 'importing', 'done', 'failed'));
