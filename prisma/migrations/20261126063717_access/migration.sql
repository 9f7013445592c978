-- AlterTable
ALTER TABLE "Brand" ADD COLUMN     "secondFactorFor" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "factorLastStep" INTEGER,
ADD COLUMN     "factorOnAt" TIMESTAMPTZ(3),
ADD COLUMN     "factorSecret" TEXT;

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "fromAddress" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "ref" UUID NOT NULL DEFAULT gen_random_uuid(),
ADD COLUMN     "userAgent" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "PersonToken" (
    "id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "newEmail" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PersonToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecoveryCode" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "codeHash" TEXT NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RecoveryCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KnownDevice" (
    "tokenHash" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "lastUsedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "KnownDevice_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "PersonToken_tokenHash_key" ON "PersonToken"("tokenHash");

-- CreateIndex
CREATE INDEX "PersonToken_personId_purpose_idx" ON "PersonToken"("personId", "purpose");

-- CreateIndex
CREATE INDEX "PersonToken_expiresAt_idx" ON "PersonToken"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "RecoveryCode_personId_codeHash_key" ON "RecoveryCode"("personId", "codeHash");

-- CreateIndex
CREATE INDEX "KnownDevice_personId_idx" ON "KnownDevice"("personId");

-- CreateIndex
CREATE INDEX "KnownDevice_lastUsedAt_idx" ON "KnownDevice"("lastUsedAt");

-- CreateIndex
CREATE INDEX "RateLimit_expire_idx" ON "RateLimit"("expire");

-- CreateIndex
CREATE UNIQUE INDEX "Session_ref_key" ON "Session"("ref");

-- AddForeignKey
ALTER TABLE "PersonToken" ADD CONSTRAINT "PersonToken_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecoveryCode" ADD CONSTRAINT "RecoveryCode_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KnownDevice" ADD CONSTRAINT "KnownDevice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "PersonToken" ADD CONSTRAINT "PersonToken_purpose_known" CHECK ("purpose" IN ('invitation', 'reset', 'emailChange', 'secondStep'));
ALTER TABLE "PersonToken" ADD CONSTRAINT "PersonToken_new_email_only_for_its_change" CHECK (("purpose" = 'emailChange') = ("newEmail" IS NOT NULL));
ALTER TABLE "Person" ADD CONSTRAINT "Person_factor_on_has_a_secret" CHECK ("factorOnAt" IS NULL OR "factorSecret" IS NOT NULL);
