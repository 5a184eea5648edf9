-- CreateTable
CREATE TABLE "TakenMessage" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "into" TEXT NOT NULL,
    "channelId" TEXT NOT NULL,
    "ts" TEXT NOT NULL,
    "permalink" TEXT,
    "subjectId" TEXT NOT NULL,
    "takenById" UUID,
    "takenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TakenMessage_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "TakenMessage_agreementId_into_channelId_ts_key" ON "TakenMessage"("agreementId", "into", "channelId", "ts");

-- AddForeignKey
ALTER TABLE "TakenMessage" ADD CONSTRAINT "TakenMessage_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TakenMessage" ADD CONSTRAINT "TakenMessage_takenById_fkey" FOREIGN KEY ("takenById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
