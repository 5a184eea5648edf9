-- CreateTable
CREATE TABLE "WaitingPoint" (
    "id" UUID NOT NULL,
    "committeeId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "ItemKind" NOT NULL,
    "papers" TEXT,
    "proposedById" UUID,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WaitingPoint_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "WaitingPoint_committeeId_idx" ON "WaitingPoint"("committeeId");

-- AddForeignKey
ALTER TABLE "WaitingPoint" ADD CONSTRAINT "WaitingPoint_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WaitingPoint" ADD CONSTRAINT "WaitingPoint_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
