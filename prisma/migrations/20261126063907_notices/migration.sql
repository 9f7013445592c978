-- CreateTable
CREATE TABLE "NoticePreference" (
    "personId" UUID NOT NULL,
    "switches" JSONB NOT NULL,
    "quietFrom" INTEGER,
    "quietTo" INTEGER,
    "quietDays" INTEGER[],
    "criticalAlways" BOOLEAN NOT NULL DEFAULT false,
    "summaryDay" INTEGER NOT NULL,
    "summaryHour" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "NoticePreference_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "ToldNotice" (
    "key" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "how" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ToldNotice_pkey" PRIMARY KEY ("key","personId")
);

-- CreateIndex
CREATE INDEX "ToldNotice_personId_at_idx" ON "ToldNotice"("personId", "at");

ALTER TABLE "NoticePreference"
  ADD CONSTRAINT "NoticePreference_quiet_hours" CHECK (
    ("quietFrom" IS NULL) = ("quietTo" IS NULL) AND ("quietFrom" IS NULL OR
      ("quietFrom" BETWEEN 0 AND 1439 AND "quietTo" BETWEEN 0 AND 1439 AND "quietFrom" <> "quietTo"))),
  -- Seven quiet days would never end.
  ADD CONSTRAINT "NoticePreference_quiet_days" CHECK (
    "quietDays" <@ ARRAY[1, 2, 3, 4, 5, 6, 7] AND NOT "quietDays" @> ARRAY[1, 2, 3, 4, 5, 6, 7]),
  ADD CONSTRAINT "NoticePreference_summary" CHECK ("summaryDay" BETWEEN 1 AND 7 AND "summaryHour" BETWEEN 0 AND 23);

ALTER TABLE "ToldNotice"
  ADD CONSTRAINT "ToldNotice_kind" CHECK ("kind" IN ('clockWarning', 'breach', 'flagAccepted', 'weeklySummary')),
  ADD CONSTRAINT "ToldNotice_how" CHECK ("how" IN ('mail', 'digest', 'nothing'));
