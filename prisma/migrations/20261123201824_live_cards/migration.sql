-- AlterTable
ALTER TABLE "Delivery" ADD COLUMN     "isLive" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "refreshAt" TIMESTAMPTZ(3),
ADD COLUMN     "shown" TEXT;

-- CreateIndex
CREATE INDEX "Delivery_refreshAt_idx" ON "Delivery"("refreshAt");
