-- CreateTable
CREATE TABLE "ImportRun" (
    "id" UUID NOT NULL,
    "mapping" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "fileKey" TEXT,
    "fileHash" TEXT NOT NULL,
    "fileBytes" BIGINT NOT NULL,
    "status" TEXT NOT NULL,
    "isDryRun" BOOLEAN NOT NULL,
    "bytesRead" BIGINT NOT NULL DEFAULT 0,
    "rowsRead" INTEGER NOT NULL DEFAULT 0,
    "accepted" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "rejected" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,
    "report" JSONB,
    "progressAt" TIMESTAMPTZ(3),
    "startedBy" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ImportRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportReject" (
    "runId" UUID NOT NULL,
    "rowNumber" INTEGER NOT NULL,
    "faults" JSONB NOT NULL,
    "record" JSONB NOT NULL,

    CONSTRAINT "ImportReject_pkey" PRIMARY KEY ("runId","rowNumber")
);

-- CreateTable
CREATE TABLE "LadderCase" (
    "id" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "scope" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "rung" TEXT NOT NULL,
    "state" JSONB NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "movedAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "LadderCase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Flag" (
    "id" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "signal" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "proposedRung" TEXT NOT NULL,
    "evidence" JSONB NOT NULL,
    "status" TEXT NOT NULL,
    "raisedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedBy" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "reason" TEXT,
    "decidedRung" TEXT,
    "reviewOn" TEXT,
    "caseId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Flag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseDecision" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "rung" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CaseDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Incident" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "partnerId" UUID NOT NULL,
    "touchpointId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "severity" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "isOpen" BOOLEAN NOT NULL,
    "channel" TEXT NOT NULL DEFAULT '',
    "region" TEXT NOT NULL DEFAULT '',
    "reportedBy" TEXT NOT NULL,
    "isSelfReported" BOOLEAN NOT NULL DEFAULT false,
    "levelId" UUID NOT NULL,
    "levelVersion" INTEGER NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "resolvedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "reopenCount" INTEGER NOT NULL DEFAULT 0,
    "transferCount" INTEGER NOT NULL DEFAULT 0,
    "nextDueAt" TIMESTAMPTZ(3) NOT NULL,
    "nextDueKind" TEXT,
    "nextMarkAt" TIMESTAMPTZ(3) NOT NULL,
    "clockStatus" TEXT NOT NULL,
    "sourceName" TEXT,
    "sourceRef" TEXT,
    "sourceHash" TEXT,
    "importRunId" UUID,
    "lastSeq" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Incident_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IncidentEvent" (
    "incidentId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "type" TEXT NOT NULL,
    "actorId" UUID,
    "holderId" UUID NOT NULL,
    "payload" JSONB NOT NULL,

    CONSTRAINT "IncidentEvent_pkey" PRIMARY KEY ("incidentId","seq")
);

-- CreateTable
CREATE TABLE "IncidentClock" (
    "incidentId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "holding" INTEGER NOT NULL,
    "cycle" INTEGER NOT NULL,
    "holderId" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "targetAt" TIMESTAMPTZ(3),
    "warnAt" TIMESTAMPTZ(3),
    "doneAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "measure" TEXT NOT NULL,
    "targetMs" BIGINT,
    "heldMs" BIGINT NOT NULL,
    "pausedMs" BIGINT NOT NULL,
    "lateMs" BIGINT NOT NULL,
    "levelId" UUID NOT NULL,
    "levelVersion" INTEGER NOT NULL,
    "judgedAtSource" BOOLEAN,

    CONSTRAINT "IncidentClock_pkey" PRIMARY KEY ("incidentId","kind","holding","cycle")
);

-- CreateTable
CREATE TABLE "IncidentNote" (
    "id" UUID NOT NULL,
    "incidentId" UUID NOT NULL,
    "visibility" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "authorId" UUID NOT NULL,
    "holderId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IncidentNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Journey" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Journey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Stage" (
    "id" UUID NOT NULL,
    "journeyId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Stage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Touchpoint" (
    "id" UUID NOT NULL,
    "stageId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL,
    "customerAction" TEXT NOT NULL DEFAULT '',
    "frontStage" TEXT NOT NULL DEFAULT '',
    "backStage" TEXT NOT NULL DEFAULT '',
    "friction" TEXT NOT NULL DEFAULT '',
    "mitigationKind" TEXT NOT NULL DEFAULT 'none',
    "mitigation" TEXT NOT NULL DEFAULT '',
    "expectedService" TEXT NOT NULL DEFAULT '',
    "isMomentOfTruth" BOOLEAN NOT NULL DEFAULT false,
    "isFirstImpression" BOOLEAN NOT NULL DEFAULT false,
    "riskKinds" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "serviceLevelId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Touchpoint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Partner" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL,
    "trade" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Partner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnerTouchpoint" (
    "partnerId" UUID NOT NULL,
    "touchpointId" UUID NOT NULL,
    "roleText" TEXT NOT NULL DEFAULT '',
    "roleWrittenBy" UUID,
    "roleWrittenAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PartnerTouchpoint_pkey" PRIMARY KEY ("partnerId","touchpointId")
);

-- CreateTable
CREATE TABLE "PartnerMonth" (
    "partnerId" UUID NOT NULL,
    "month" TEXT NOT NULL,
    "volume" INTEGER,
    "spendCents" BIGINT,
    "enteredBy" UUID,
    "confirmedBy" UUID,
    "confirmedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PartnerMonth_pkey" PRIMARY KEY ("partnerId","month")
);

-- CreateTable
CREATE TABLE "Onboarding" (
    "partnerId" UUID NOT NULL,
    "startedBy" UUID,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedBy" UUID,
    "acceptedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Onboarding_pkey" PRIMARY KEY ("partnerId")
);

-- CreateTable
CREATE TABLE "JourneyWalk" (
    "partnerId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "journeyVersion" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "JourneyWalk_pkey" PRIMARY KEY ("partnerId","personId")
);

-- CreateTable
CREATE TABLE "Brand" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'USD',

    CONSTRAINT "Brand_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "partnerId" UUID,
    "status" TEXT NOT NULL DEFAULT 'active',
    "passwordHash" TEXT,
    "language" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "idHash" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "absoluteExpiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("idHash")
);

-- CreateTable
CREATE TABLE "AccessDenial" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "personId" UUID,
    "may" TEXT NOT NULL,
    "routeId" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,

    CONSTRAINT "AccessDenial_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contribution" (
    "incidentId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "month" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "touchpointId" UUID NOT NULL,
    "severity" TEXT NOT NULL,
    "credit" DOUBLE PRECISION NOT NULL,
    "judged" INTEGER NOT NULL,
    "met" INTEGER NOT NULL,
    "sourceJudged" INTEGER NOT NULL DEFAULT 0,
    "sourceMet" INTEGER NOT NULL DEFAULT 0,
    "byKind" JSONB NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "Contribution_pkey" PRIMARY KEY ("incidentId","partnerId","month","measure")
);

-- CreateTable
CREATE TABLE "Tally" (
    "partnerId" UUID NOT NULL,
    "touchpointId" UUID NOT NULL,
    "severity" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "units" INTEGER NOT NULL,
    "creditSum" DOUBLE PRECISION NOT NULL,
    "creditSquareSum" DOUBLE PRECISION NOT NULL,
    "judged" INTEGER NOT NULL,
    "met" INTEGER NOT NULL,
    "sourceJudged" INTEGER NOT NULL DEFAULT 0,
    "sourceMet" INTEGER NOT NULL DEFAULT 0,
    "byKind" JSONB NOT NULL,

    CONSTRAINT "Tally_pkey" PRIMARY KEY ("partnerId","month","measure","touchpointId","severity")
);

-- CreateTable
CREATE TABLE "ScorePolicy" (
    "version" INTEGER NOT NULL,
    "settings" JSONB NOT NULL,
    "createdBy" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ScorePolicy_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "ScorecardSnapshot" (
    "partnerId" UUID NOT NULL,
    "month" TEXT NOT NULL,
    "takenAt" TIMESTAMPTZ(3) NOT NULL,
    "inputs" JSONB NOT NULL,
    "score" DOUBLE PRECISION,
    "lower" DOUBLE PRECISION,
    "upper" DOUBLE PRECISION,
    "standing" TEXT NOT NULL,
    "units" INTEGER NOT NULL,

    CONSTRAINT "ScorecardSnapshot_pkey" PRIMARY KEY ("partnerId","month")
);

-- CreateTable
CREATE TABLE "Calendar" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "currentVersion" INTEGER NOT NULL,

    CONSTRAINT "Calendar_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarVersion" (
    "calendarId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "timeZone" TEXT NOT NULL,
    "week" JSONB NOT NULL,
    "holidays" JSONB NOT NULL,
    "extraHours" JSONB NOT NULL,
    "createdBy" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CalendarVersion_pkey" PRIMARY KEY ("calendarId","version")
);

-- CreateTable
CREATE TABLE "ServiceLevel" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "currentVersion" INTEGER NOT NULL,
    "isDefault" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ServiceLevel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ServiceLevelVersion" (
    "levelId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "calendarId" UUID NOT NULL,
    "calendarVersion" INTEGER NOT NULL,
    "targets" JSONB NOT NULL,
    "createdBy" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ServiceLevelVersion_pkey" PRIMARY KEY ("levelId","version")
);

-- CreateTable
CREATE TABLE "ExamplePair" (
    "id" UUID NOT NULL,
    "touchpointId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "good" TEXT NOT NULL,
    "bad" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "answers" TEXT[],
    "correctAnswer" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ExamplePair_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExampleConfirmation" (
    "personId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "pairId" UUID NOT NULL,
    "pairVersion" INTEGER NOT NULL,
    "answer" INTEGER NOT NULL,
    "isCorrect" BOOLEAN NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 1,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ExampleConfirmation_pkey" PRIMARY KEY ("personId","pairId")
);

-- CreateIndex
CREATE INDEX "ImportRun_createdAt_id_idx" ON "ImportRun"("createdAt" DESC, "id");

-- CreateIndex
CREATE INDEX "LadderCase_status_rung_movedAt_idx" ON "LadderCase"("status", "rung", "movedAt");

-- CreateIndex
CREATE INDEX "LadderCase_partnerId_status_idx" ON "LadderCase"("partnerId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "LadderCase_partnerId_id_key" ON "LadderCase"("partnerId", "id");

-- CreateIndex
CREATE INDEX "Flag_status_raisedAt_idx" ON "Flag"("status", "raisedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Flag_partnerId_signal_month_key" ON "Flag"("partnerId", "signal", "month");

-- CreateIndex
CREATE UNIQUE INDEX "CaseDecision_caseId_seq_key" ON "CaseDecision"("caseId", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "Incident_number_key" ON "Incident"("number");

-- CreateIndex
CREATE INDEX "Incident_isOpen_nextDueAt_id_idx" ON "Incident"("isOpen", "nextDueAt", "id");

-- CreateIndex
CREATE INDEX "Incident_partnerId_isOpen_nextDueAt_id_idx" ON "Incident"("partnerId", "isOpen", "nextDueAt", "id");

-- CreateIndex
CREATE INDEX "Incident_openedAt_id_idx" ON "Incident"("openedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Incident_partnerId_openedAt_id_idx" ON "Incident"("partnerId", "openedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Incident_touchpointId_openedAt_id_idx" ON "Incident"("touchpointId", "openedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Incident_severity_openedAt_id_idx" ON "Incident"("severity", "openedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Incident_nextMarkAt_id_idx" ON "Incident"("nextMarkAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Incident_sourceName_sourceRef_key" ON "Incident"("sourceName", "sourceRef");

-- CreateIndex
CREATE INDEX "IncidentNote_incidentId_at_idx" ON "IncidentNote"("incidentId", "at");

-- CreateIndex
CREATE INDEX "Stage_journeyId_position_idx" ON "Stage"("journeyId", "position");

-- CreateIndex
CREATE INDEX "Touchpoint_stageId_position_idx" ON "Touchpoint"("stageId", "position");

-- CreateIndex
CREATE INDEX "Touchpoint_sortKey_idx" ON "Touchpoint"("sortKey");

-- CreateIndex
CREATE INDEX "Partner_sortKey_id_idx" ON "Partner"("sortKey", "id");

-- CreateIndex
CREATE INDEX "Partner_trade_idx" ON "Partner"("trade");

-- CreateIndex
CREATE INDEX "PartnerTouchpoint_touchpointId_idx" ON "PartnerTouchpoint"("touchpointId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE INDEX "Person_partnerId_sortKey_id_idx" ON "Person"("partnerId", "sortKey", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Person_partnerId_id_key" ON "Person"("partnerId", "id");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE INDEX "AccessDenial_at_id_idx" ON "AccessDenial"("at", "id");

-- CreateIndex
CREATE INDEX "Contribution_partnerId_month_measure_credit_incidentId_idx" ON "Contribution"("partnerId", "month", "measure", "credit", "incidentId");

-- CreateIndex
CREATE INDEX "Tally_month_measure_idx" ON "Tally"("month", "measure");

-- CreateIndex
CREATE INDEX "ScorecardSnapshot_month_idx" ON "ScorecardSnapshot"("month");

-- CreateIndex
CREATE INDEX "ExamplePair_touchpointId_position_idx" ON "ExamplePair"("touchpointId", "position");

-- CreateIndex
CREATE INDEX "ExampleConfirmation_partnerId_pairId_idx" ON "ExampleConfirmation"("partnerId", "pairId");

-- AddForeignKey
ALTER TABLE "ImportReject" ADD CONSTRAINT "ImportReject_runId_fkey" FOREIGN KEY ("runId") REFERENCES "ImportRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LadderCase" ADD CONSTRAINT "LadderCase_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flag" ADD CONSTRAINT "Flag_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flag" ADD CONSTRAINT "Flag_partnerId_caseId_fkey" FOREIGN KEY ("partnerId", "caseId") REFERENCES "LadderCase"("partnerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseDecision" ADD CONSTRAINT "CaseDecision_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "LadderCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Incident" ADD CONSTRAINT "Incident_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Incident" ADD CONSTRAINT "Incident_touchpointId_fkey" FOREIGN KEY ("touchpointId") REFERENCES "Touchpoint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncidentEvent" ADD CONSTRAINT "IncidentEvent_incidentId_fkey" FOREIGN KEY ("incidentId") REFERENCES "Incident"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncidentClock" ADD CONSTRAINT "IncidentClock_incidentId_fkey" FOREIGN KEY ("incidentId") REFERENCES "Incident"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncidentNote" ADD CONSTRAINT "IncidentNote_incidentId_fkey" FOREIGN KEY ("incidentId") REFERENCES "Incident"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Stage" ADD CONSTRAINT "Stage_journeyId_fkey" FOREIGN KEY ("journeyId") REFERENCES "Journey"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Touchpoint" ADD CONSTRAINT "Touchpoint_stageId_fkey" FOREIGN KEY ("stageId") REFERENCES "Stage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerTouchpoint" ADD CONSTRAINT "PartnerTouchpoint_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerTouchpoint" ADD CONSTRAINT "PartnerTouchpoint_touchpointId_fkey" FOREIGN KEY ("touchpointId") REFERENCES "Touchpoint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerMonth" ADD CONSTRAINT "PartnerMonth_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Onboarding" ADD CONSTRAINT "Onboarding_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JourneyWalk" ADD CONSTRAINT "JourneyWalk_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Onboarding"("partnerId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_incidentId_fkey" FOREIGN KEY ("incidentId") REFERENCES "Incident"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tally" ADD CONSTRAINT "Tally_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScorecardSnapshot" ADD CONSTRAINT "ScorecardSnapshot_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarVersion" ADD CONSTRAINT "CalendarVersion_calendarId_fkey" FOREIGN KEY ("calendarId") REFERENCES "Calendar"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceLevelVersion" ADD CONSTRAINT "ServiceLevelVersion_levelId_fkey" FOREIGN KEY ("levelId") REFERENCES "ServiceLevel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExamplePair" ADD CONSTRAINT "ExamplePair_touchpointId_fkey" FOREIGN KEY ("touchpointId") REFERENCES "Touchpoint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExampleConfirmation" ADD CONSTRAINT "ExampleConfirmation_partnerId_personId_fkey" FOREIGN KEY ("partnerId", "personId") REFERENCES "Person"("partnerId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExampleConfirmation" ADD CONSTRAINT "ExampleConfirmation_pairId_fkey" FOREIGN KEY ("pairId") REFERENCES "ExamplePair"("id") ON DELETE CASCADE ON UPDATE CASCADE;
