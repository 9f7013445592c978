-- CreateTable
CREATE TABLE "Mail" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "personId" UUID,
    "toName" TEXT NOT NULL,
    "toEmail" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "secretPath" TEXT,
    "onceKey" TEXT,
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "claimedUntil" TIMESTAMPTZ(3),
    "expiresAt" TIMESTAMPTZ(3),
    "sentAt" TIMESTAMPTZ(3),
    "sentAs" TEXT,
    "lastFault" TEXT,

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Mail_onceKey_key" ON "Mail"("onceKey");

-- CreateIndex
CREATE INDEX "Mail_status_dueAt_idx" ON "Mail"("status", "dueAt");

-- CreateIndex
CREATE INDEX "Mail_createdAt_id_idx" ON "Mail"("createdAt", "id");

ALTER TABLE "Mail" ADD CONSTRAINT "Mail_status_known" CHECK ("status" IN ('waiting', 'sending', 'sent', 'refused', 'expired'));
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_sent_has_its_moment" CHECK (("status" = 'sent') = ("sentAt" IS NOT NULL));
-- What is over keeps no secret.
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_no_secret_kept" CHECK ("status" IN ('waiting', 'sending') OR "secretPath" IS NULL);
