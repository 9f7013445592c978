-- AlterTable
ALTER TABLE "Mail" ADD COLUMN     "unsureSince" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "Mail_status_createdAt_id_idx" ON "Mail"("status", "createdAt", "id");
