-- DropIndex
DROP INDEX "Tally_month_measure_idx";

-- CreateTable
CREATE TABLE "PartnerTotal" (
    "partnerId" UUID NOT NULL,
    "month" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "units" INTEGER NOT NULL,
    "creditSum" DOUBLE PRECISION NOT NULL,
    "judged" INTEGER NOT NULL,
    "met" INTEGER NOT NULL,
    "sourceJudged" INTEGER NOT NULL,
    "sourceMet" INTEGER NOT NULL,

    CONSTRAINT "PartnerTotal_pkey" PRIMARY KEY ("partnerId","month","measure")
);

-- CreateTable
CREATE TABLE "TouchpointTotal" (
    "month" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "touchpointId" UUID NOT NULL,
    "slice" SMALLINT NOT NULL,
    "units" INTEGER NOT NULL,
    "judged" INTEGER NOT NULL,
    "met" INTEGER NOT NULL,

    CONSTRAINT "TouchpointTotal_pkey" PRIMARY KEY ("month","measure","touchpointId","slice")
);

-- CreateIndex
CREATE INDEX "PartnerTotal_measure_month_idx" ON "PartnerTotal"("measure", "month");

-- AddForeignKey
ALTER TABLE "PartnerTotal" ADD CONSTRAINT "PartnerTotal_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "TouchpointTotal" ADD CONSTRAINT "TouchpointTotal_slice" CHECK ("slice" BETWEEN 0 AND 15);

-- What the tallies say so far.
INSERT INTO "PartnerTotal" ("partnerId", "month", "measure", "units", "creditSum", "judged", "met", "sourceJudged", "sourceMet")
SELECT "partnerId", "month", "measure", sum("units"), sum("creditSum"), sum("judged"), sum("met"), sum("sourceJudged"), sum("sourceMet")
FROM "Tally" GROUP BY "partnerId", "month", "measure";

INSERT INTO "TouchpointTotal" ("month", "measure", "touchpointId", "slice", "units", "judged", "met")
SELECT "month", "measure", "touchpointId", ('x' || right("partnerId"::text, 1))::bit(4)::int, sum("units"), sum("judged"), sum("met")
FROM "Tally" GROUP BY 1, 2, 3, 4;
