-- CreateTable
CREATE TABLE "TourProgress" (
    "personId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "stop" INTEGER NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "TourProgress_pkey" PRIMARY KEY ("personId","role")
);

ALTER TABLE "TourProgress"
  ADD CONSTRAINT "TourProgress_role" CHECK ("role" IN ('admin', 'manager', 'executive', 'partnerLead', 'partnerAgent')),
  ADD CONSTRAINT "TourProgress_stop" CHECK ("stop" >= 0);
