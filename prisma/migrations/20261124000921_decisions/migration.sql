-- CreateEnum
CREATE TYPE "DecisionKind" AS ENUM ('OBJECTIVE', 'PLAN', 'REVIEW', 'EVALUATION_QUESTION', 'GUEST', 'RULE', 'COMMUNICATION', 'OTHER');

-- CreateEnum
CREATE TYPE "DecisionState" AS ENUM ('PROPOSED', 'ADOPTED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "FollowUpState" AS ENUM ('OPEN', 'DONE', 'DROPPED');

-- CreateEnum
CREATE TYPE "FollowUpKind" AS ENUM ('DONE', 'POSTPONED', 'DROPPED', 'REOPENED');

-- CreateEnum
CREATE TYPE "ApprovalSubject" AS ENUM ('DECISION', 'MINUTES');

-- CreateEnum
CREATE TYPE "ApprovalChoice" AS ENUM ('AGREE', 'DISAGREE', 'ABSTAIN');

-- AlterTable
ALTER TABLE "Delivery" ADD COLUMN     "threadTs" TEXT;

-- AlterTable
ALTER TABLE "Document" ADD COLUMN     "visibility" "Visibility" NOT NULL DEFAULT 'PARTIES';

-- What was there was shown to everybody.
UPDATE "Document" SET "visibility" = 'PUBLIC';

-- AlterTable
ALTER TABLE "Meeting" ADD COLUMN     "papersFor" "Visibility" NOT NULL DEFAULT 'COMMITTEE';

-- CreateTable
CREATE TABLE "Decision" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "committeeId" UUID NOT NULL,
    "meetingId" UUID,
    "taskId" UUID,
    "kind" "DecisionKind" NOT NULL DEFAULT 'OTHER',
    "state" "DecisionState" NOT NULL DEFAULT 'PROPOSED',
    "series" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "draftReference" TEXT NOT NULL,
    "number" INTEGER,
    "visibility" "Visibility" NOT NULL DEFAULT 'PARTIES',
    "ownerId" UUID,
    "dueOn" DATE,
    "followUp" "FollowUpState" NOT NULL DEFAULT 'OPEN',
    "isContraryToCog" BOOLEAN NOT NULL DEFAULT false,
    "cogNote" TEXT,
    "correctsId" UUID,
    "effect" JSONB,
    "recordedById" UUID,
    "recordedBy" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "askedAt" TIMESTAMPTZ(3),
    "adoptedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnFor" TEXT,
    "cardChannelId" TEXT,
    "cardThreadTs" TEXT,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DecisionVersion" (
    "id" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "reason" TEXT,
    "writtenById" UUID,
    "writtenBy" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DecisionVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DecisionMessage" (
    "id" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "isSource" BOOLEAN NOT NULL,
    "channelId" TEXT NOT NULL,
    "ts" TEXT NOT NULL,
    "threadTs" TEXT,
    "permalink" TEXT,
    "authorId" UUID,
    "authorSlackId" TEXT,
    "authorName" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "text" TEXT NOT NULL,
    "files" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "hash" TEXT NOT NULL,
    "editedAt" TIMESTAMPTZ(3),
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "DecisionMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Approval" (
    "id" BIGSERIAL NOT NULL,
    "subject" "ApprovalSubject" NOT NULL,
    "versionId" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "personName" TEXT NOT NULL,
    "capacity" "Capacity" NOT NULL,
    "choice" "ApprovalChoice" NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "via" TEXT NOT NULL,

    CONSTRAINT "Approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegisterEntry" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "decisionId" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RegisterEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DecisionSeries" (
    "agreementId" UUID NOT NULL,
    "series" TEXT NOT NULL,
    "drafts" INTEGER NOT NULL DEFAULT 0,
    "adopted" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "DecisionSeries_pkey" PRIMARY KEY ("agreementId","series")
);

-- CreateTable
CREATE TABLE "FollowUpStep" (
    "id" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "kind" "FollowUpKind" NOT NULL,
    "dueOn" DATE,
    "reason" TEXT,
    "byId" UUID,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FollowUpStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Guest" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "organisation" TEXT,
    "email" TEXT,
    "theme" TEXT,
    "personId" UUID,
    "acknowledgedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Guest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CapturedMessages" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "capturedById" UUID NOT NULL,
    "capturedAt" TIMESTAMPTZ(3) NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "CapturedMessages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "_DecisionToObjective" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_DecisionToObjective_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE UNIQUE INDEX "Decision_taskId_key" ON "Decision"("taskId");

-- CreateIndex
CREATE INDEX "Decision_agreementId_state_idx" ON "Decision"("agreementId", "state");

-- CreateIndex
CREATE INDEX "Decision_meetingId_idx" ON "Decision"("meetingId");

-- CreateIndex
CREATE INDEX "Decision_ownerId_idx" ON "Decision"("ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_agreementId_reference_key" ON "Decision"("agreementId", "reference");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_agreementId_draftReference_key" ON "Decision"("agreementId", "draftReference");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_agreementId_series_number_key" ON "Decision"("agreementId", "series", "number");

-- CreateIndex
CREATE UNIQUE INDEX "DecisionVersion_decisionId_number_key" ON "DecisionVersion"("decisionId", "number");

-- CreateIndex
CREATE INDEX "DecisionMessage_channelId_ts_idx" ON "DecisionMessage"("channelId", "ts");

-- CreateIndex
CREATE UNIQUE INDEX "DecisionMessage_decisionId_position_key" ON "DecisionMessage"("decisionId", "position");

-- CreateIndex
CREATE INDEX "Approval_versionId_idx" ON "Approval"("versionId");

-- CreateIndex
CREATE UNIQUE INDEX "RegisterEntry_decisionId_key" ON "RegisterEntry"("decisionId");

-- CreateIndex
CREATE UNIQUE INDEX "RegisterEntry_agreementId_position_key" ON "RegisterEntry"("agreementId", "position");

-- CreateIndex
CREATE INDEX "FollowUpStep_decisionId_idx" ON "FollowUpStep"("decisionId");

-- CreateIndex
CREATE UNIQUE INDEX "Guest_decisionId_key" ON "Guest"("decisionId");

-- CreateIndex
CREATE INDEX "Guest_meetingId_idx" ON "Guest"("meetingId");

-- CreateIndex
CREATE INDEX "CapturedMessages_capturedAt_idx" ON "CapturedMessages"("capturedAt");

-- CreateIndex
CREATE INDEX "_DecisionToObjective_B_index" ON "_DecisionToObjective"("B");

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "MeetingTask"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_correctsId_fkey" FOREIGN KEY ("correctsId") REFERENCES "Decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionVersion" ADD CONSTRAINT "DecisionVersion_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionMessage" ADD CONSTRAINT "DecisionMessage_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Approval" ADD CONSTRAINT "Approval_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Approval" ADD CONSTRAINT "Approval_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegisterEntry" ADD CONSTRAINT "RegisterEntry_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegisterEntry" ADD CONSTRAINT "RegisterEntry_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionSeries" ADD CONSTRAINT "DecisionSeries_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpStep" ADD CONSTRAINT "FollowUpStep_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Guest" ADD CONSTRAINT "Guest_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Guest" ADD CONSTRAINT "Guest_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Guest" ADD CONSTRAINT "Guest_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Guest" ADD CONSTRAINT "Guest_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CapturedMessages" ADD CONSTRAINT "CapturedMessages_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CapturedMessages" ADD CONSTRAINT "CapturedMessages_capturedById_fkey" FOREIGN KEY ("capturedById") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DecisionToObjective" ADD CONSTRAINT "_DecisionToObjective_A_fkey" FOREIGN KEY ("A") REFERENCES "Decision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DecisionToObjective" ADD CONSTRAINT "_DecisionToObjective_B_fkey" FOREIGN KEY ("B") REFERENCES "Objective"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Each party's agreement to minutes is one kind of approval among others.
INSERT INTO "Approval" ("subject", "versionId", "partyId", "personId", "personName", "capacity", "choice", "at", "via")
  SELECT 'MINUTES', a."versionId", a."partyId", a."personId", p."name",
      COALESCE((SELECT v."capacity" FROM "PartyVoice" v
        WHERE v."partyId" = a."partyId" AND v."personId" = a."personId" ORDER BY v."startsOn" DESC LIMIT 1), 'HOLDER'),
      'AGREE', a."at", a."via"
    FROM "MinutesApproval" a JOIN "Person" p ON p."id" = a."personId"
    ORDER BY a."at", a."id";

DROP TABLE "MinutesApproval";
