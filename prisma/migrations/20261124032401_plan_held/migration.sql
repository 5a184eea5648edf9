-- CreateEnum
CREATE TYPE "ResourceKind" AS ENUM ('FTE', 'OPERATING', 'INVESTMENT', 'IN_KIND', 'DATA');

-- CreateEnum
CREATE TYPE "PartnerKind" AS ENUM ('RESIDENTS', 'ASSOCIATION', 'LOCAL_AUTHORITY', 'PUBLIC_BODY', 'OTHER');

-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('PREVIEWED', 'CONFIRMED', 'UNDONE');

-- AlterTable
ALTER TABLE "ActionSheet" ADD COLUMN     "sponsorId" UUID,
ADD COLUMN     "subOrganisationId" UUID;

-- CreateTable
CREATE TABLE "Indicator" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "unit" TEXT NOT NULL DEFAULT '',
    "objectiveId" UUID,
    "baseline" DECIMAL(18,4),
    "baselineOn" DATE,
    "baselineSource" TEXT NOT NULL DEFAULT '',
    "target" DECIMAL(18,4),
    "targetOn" DATE,
    "visibility" "Visibility" NOT NULL DEFAULT 'PARTIES',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IndicatorReading" (
    "id" BIGSERIAL NOT NULL,
    "indicatorId" UUID NOT NULL,
    "on" DATE NOT NULL,
    "value" DECIMAL(18,4) NOT NULL,
    "source" TEXT NOT NULL,
    "byId" UUID,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IndicatorReading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ResourceCommitment" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "kind" "ResourceKind" NOT NULL,
    "sheetId" UUID,
    "objectiveId" UUID,
    "label" TEXT NOT NULL DEFAULT '',
    "planned" DECIMAL(14,2),
    "actual" DECIMAL(14,2),
    "dueOn" DATE,
    "source" TEXT NOT NULL,
    "visibility" "Visibility" NOT NULL DEFAULT 'PARTIES',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ResourceCommitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Funding" (
    "id" UUID NOT NULL,
    "sheetId" UUID NOT NULL,
    "year" INTEGER,
    "funder" TEXT NOT NULL,
    "scheme" TEXT NOT NULL DEFAULT '',
    "amount" DECIMAL(14,2),
    "source" TEXT NOT NULL,

    CONSTRAINT "Funding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Scheme" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "aliases" TEXT[],
    "partyId" UUID,
    "startsOn" DATE,
    "endsOn" DATE,
    "replacedBy" TEXT,
    "source" TEXT NOT NULL,
    "note" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Scheme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SheetReferent" (
    "sheetId" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "personId" UUID NOT NULL,

    CONSTRAINT "SheetReferent_pkey" PRIMARY KEY ("sheetId","partyId","personId")
);

-- CreateTable
CREATE TABLE "Partner" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "PartnerKind" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Partner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SheetPartner" (
    "sheetId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "role" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "SheetPartner_pkey" PRIMARY KEY ("sheetId","partnerId")
);

-- CreateTable
CREATE TABLE "AnnualReview" (
    "id" UUID NOT NULL,
    "sheetId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "achieved" TEXT NOT NULL,
    "gaps" TEXT NOT NULL DEFAULT '',
    "next" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL DEFAULT '',
    "byId" UUID,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AnnualReview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StatusChase" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "sheetId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "meetingId" UUID,
    "askedBy" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "StatusChase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SpreadsheetImport" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "byId" UUID,
    "by" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "state" "ImportState" NOT NULL DEFAULT 'PREVIEWED',
    "content" JSONB NOT NULL,
    "changes" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "SpreadsheetImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "_DecisionToIndicator" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_DecisionToIndicator_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_ActionSheetToIndicator" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_ActionSheetToIndicator_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_ActionSheetToDecision" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_ActionSheetToDecision_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE UNIQUE INDEX "Indicator_agreementId_code_key" ON "Indicator"("agreementId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Indicator_agreementId_number_key" ON "Indicator"("agreementId", "number");

-- CreateIndex
CREATE INDEX "IndicatorReading_indicatorId_on_idx" ON "IndicatorReading"("indicatorId", "on");

-- CreateIndex
CREATE INDEX "ResourceCommitment_agreementId_year_idx" ON "ResourceCommitment"("agreementId", "year");

-- CreateIndex
CREATE INDEX "ResourceCommitment_sheetId_idx" ON "ResourceCommitment"("sheetId");

-- CreateIndex
CREATE INDEX "Funding_sheetId_idx" ON "Funding"("sheetId");

-- CreateIndex
CREATE UNIQUE INDEX "Scheme_agreementId_code_key" ON "Scheme"("agreementId", "code");

-- CreateIndex
CREATE INDEX "SheetReferent_personId_idx" ON "SheetReferent"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Partner_agreementId_name_key" ON "Partner"("agreementId", "name");

-- CreateIndex
CREATE INDEX "SheetPartner_partnerId_idx" ON "SheetPartner"("partnerId");

-- CreateIndex
CREATE UNIQUE INDEX "AnnualReview_sheetId_year_key" ON "AnnualReview"("sheetId", "year");

-- CreateIndex
CREATE INDEX "StatusChase_agreementId_askedAt_idx" ON "StatusChase"("agreementId", "askedAt");

-- CreateIndex
CREATE INDEX "StatusChase_sheetId_idx" ON "StatusChase"("sheetId");

-- CreateIndex
CREATE INDEX "SpreadsheetImport_agreementId_at_idx" ON "SpreadsheetImport"("agreementId", "at");

-- CreateIndex
CREATE INDEX "_DecisionToIndicator_B_index" ON "_DecisionToIndicator"("B");

-- CreateIndex
CREATE INDEX "_ActionSheetToIndicator_B_index" ON "_ActionSheetToIndicator"("B");

-- CreateIndex
CREATE INDEX "_ActionSheetToDecision_B_index" ON "_ActionSheetToDecision"("B");

-- AddForeignKey
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_objectiveId_fkey" FOREIGN KEY ("objectiveId") REFERENCES "Objective"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorReading" ADD CONSTRAINT "IndicatorReading_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResourceCommitment" ADD CONSTRAINT "ResourceCommitment_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResourceCommitment" ADD CONSTRAINT "ResourceCommitment_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResourceCommitment" ADD CONSTRAINT "ResourceCommitment_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "ActionSheet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResourceCommitment" ADD CONSTRAINT "ResourceCommitment_objectiveId_fkey" FOREIGN KEY ("objectiveId") REFERENCES "Objective"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Funding" ADD CONSTRAINT "Funding_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "ActionSheet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Scheme" ADD CONSTRAINT "Scheme_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Scheme" ADD CONSTRAINT "Scheme_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionSheet" ADD CONSTRAINT "ActionSheet_subOrganisationId_fkey" FOREIGN KEY ("subOrganisationId") REFERENCES "SubOrganisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionSheet" ADD CONSTRAINT "ActionSheet_sponsorId_fkey" FOREIGN KEY ("sponsorId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SheetReferent" ADD CONSTRAINT "SheetReferent_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "ActionSheet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SheetReferent" ADD CONSTRAINT "SheetReferent_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SheetReferent" ADD CONSTRAINT "SheetReferent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Partner" ADD CONSTRAINT "Partner_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SheetPartner" ADD CONSTRAINT "SheetPartner_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "ActionSheet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SheetPartner" ADD CONSTRAINT "SheetPartner_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnualReview" ADD CONSTRAINT "AnnualReview_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "ActionSheet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatusChase" ADD CONSTRAINT "StatusChase_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatusChase" ADD CONSTRAINT "StatusChase_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "ActionSheet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatusChase" ADD CONSTRAINT "StatusChase_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatusChase" ADD CONSTRAINT "StatusChase_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpreadsheetImport" ADD CONSTRAINT "SpreadsheetImport_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpreadsheetImport" ADD CONSTRAINT "SpreadsheetImport_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DecisionToIndicator" ADD CONSTRAINT "_DecisionToIndicator_A_fkey" FOREIGN KEY ("A") REFERENCES "Decision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DecisionToIndicator" ADD CONSTRAINT "_DecisionToIndicator_B_fkey" FOREIGN KEY ("B") REFERENCES "Indicator"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ActionSheetToIndicator" ADD CONSTRAINT "_ActionSheetToIndicator_A_fkey" FOREIGN KEY ("A") REFERENCES "ActionSheet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ActionSheetToIndicator" ADD CONSTRAINT "_ActionSheetToIndicator_B_fkey" FOREIGN KEY ("B") REFERENCES "Indicator"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ActionSheetToDecision" ADD CONSTRAINT "_ActionSheetToDecision_A_fkey" FOREIGN KEY ("A") REFERENCES "ActionSheet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ActionSheetToDecision" ADD CONSTRAINT "_ActionSheetToDecision_B_fkey" FOREIGN KEY ("B") REFERENCES "Decision"("id") ON DELETE CASCADE ON UPDATE CASCADE;
