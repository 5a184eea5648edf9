-- CreateEnum
CREATE TYPE "SheetKind" AS ENUM ('EXISTING', 'NEW');

-- CreateEnum
CREATE TYPE "SheetStatus" AS ENUM ('PLANNED', 'IN_PROGRESS', 'PAUSED', 'BLOCKED', 'DONE', 'DROPPED', 'TO_DISCUSS');

-- CreateTable
CREATE TABLE "ActionSheet" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "objectiveId" UUID NOT NULL,
    "hasNoAxis" BOOLEAN NOT NULL DEFAULT false,
    "planYears" INTEGER[],
    "kind" "SheetKind",
    "isInnovative" BOOLEAN NOT NULL DEFAULT false,
    "need" TEXT NOT NULL DEFAULT '',
    "needSource" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "targetPublic" TEXT NOT NULL DEFAULT '',
    "ageMin" INTEGER,
    "ageMax" INTEGER,
    "territories" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "leadPartyId" UUID NOT NULL,
    "leadPersonId" UUID,
    "leadService" TEXT NOT NULL DEFAULT '',
    "committeeId" UUID,
    "startsOn" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "isRecurring" BOOLEAN NOT NULL DEFAULT false,
    "expectedResults" TEXT NOT NULL DEFAULT '',
    "status" "SheetStatus" NOT NULL DEFAULT 'PLANNED',
    "progress" INTEGER,
    "blockers" TEXT NOT NULL DEFAULT '',
    "needsArbitration" BOOLEAN NOT NULL DEFAULT false,
    "visibility" "Visibility" NOT NULL DEFAULT 'PARTIES',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ActionSheet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Milestone" (
    "id" UUID NOT NULL,
    "sheetId" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "doneOn" DATE,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SheetUpdate" (
    "id" BIGSERIAL NOT NULL,
    "sheetId" UUID NOT NULL,
    "status" "SheetStatus" NOT NULL,
    "progress" INTEGER,
    "blockers" TEXT NOT NULL,
    "byId" UUID,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SheetUpdate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "_ActionSheetToAxis" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_ActionSheetToAxis_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE INDEX "ActionSheet_objectiveId_idx" ON "ActionSheet"("objectiveId");

-- CreateIndex
CREATE INDEX "ActionSheet_leadPersonId_idx" ON "ActionSheet"("leadPersonId");

-- CreateIndex
CREATE UNIQUE INDEX "ActionSheet_agreementId_reference_key" ON "ActionSheet"("agreementId", "reference");

-- CreateIndex
CREATE UNIQUE INDEX "ActionSheet_agreementId_number_key" ON "ActionSheet"("agreementId", "number");

-- CreateIndex
CREATE INDEX "Milestone_sheetId_idx" ON "Milestone"("sheetId");

-- CreateIndex
CREATE INDEX "SheetUpdate_sheetId_idx" ON "SheetUpdate"("sheetId");

-- CreateIndex
CREATE INDEX "_ActionSheetToAxis_B_index" ON "_ActionSheetToAxis"("B");

-- AddForeignKey
ALTER TABLE "ActionSheet" ADD CONSTRAINT "ActionSheet_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionSheet" ADD CONSTRAINT "ActionSheet_objectiveId_fkey" FOREIGN KEY ("objectiveId") REFERENCES "Objective"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionSheet" ADD CONSTRAINT "ActionSheet_leadPartyId_fkey" FOREIGN KEY ("leadPartyId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionSheet" ADD CONSTRAINT "ActionSheet_leadPersonId_fkey" FOREIGN KEY ("leadPersonId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionSheet" ADD CONSTRAINT "ActionSheet_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "ActionSheet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SheetUpdate" ADD CONSTRAINT "SheetUpdate_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "ActionSheet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ActionSheetToAxis" ADD CONSTRAINT "_ActionSheetToAxis_A_fkey" FOREIGN KEY ("A") REFERENCES "ActionSheet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ActionSheetToAxis" ADD CONSTRAINT "_ActionSheetToAxis_B_fkey" FOREIGN KEY ("B") REFERENCES "Axis"("id") ON DELETE CASCADE ON UPDATE CASCADE;
