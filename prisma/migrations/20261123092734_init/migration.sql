-- CreateEnum
CREATE TYPE "Language" AS ENUM ('fr', 'en');

-- CreateEnum
CREATE TYPE "RenewalMode" AS ENUM ('EXPRESS', 'TACIT');

-- CreateEnum
CREATE TYPE "CommitteeKind" AS ENUM ('STEERING', 'TECHNICAL', 'THEMATIC');

-- CreateEnum
CREATE TYPE "Cadence" AS ENUM ('QUARTER', 'SEMESTER', 'YEAR');

-- CreateEnum
CREATE TYPE "College" AS ENUM ('ELECTED', 'OFFICER');

-- CreateEnum
CREATE TYPE "SubstituteRule" AS ENUM ('ALLOWED', 'FORBIDDEN', 'NOT_SAID');

-- CreateEnum
CREATE TYPE "RotationKind" AS ENUM ('CHAIR', 'SECRETARIAT');

-- CreateEnum
CREATE TYPE "PartyKind" AS ENUM ('CAF', 'EPCI', 'MUNICIPALITY', 'DEPARTMENT', 'MSA', 'STATE', 'OTHER');

-- CreateEnum
CREATE TYPE "AuthorizedText" AS ENUM ('CONVENTION', 'AMENDMENT', 'RENEWAL');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('coordinator', 'secretariat', 'member', 'guest', 'reader');

-- CreateEnum
CREATE TYPE "Capacity" AS ENUM ('HOLDER', 'REPRESENTATIVE');

-- CreateEnum
CREATE TYPE "ObjectiveKind" AS ENUM ('STRATEGIC', 'OPERATIONAL');

-- CreateEnum
CREATE TYPE "VersionOrigin" AS ENUM ('CONVENTION', 'AMENDMENT', 'CORRECTION');

-- CreateEnum
CREATE TYPE "DocumentKind" AS ENUM ('CONVENTION', 'ANNEX', 'ACT', 'SCHEME', 'REVIEW', 'PLAN', 'STUDY', 'OTHER');

-- CreateEnum
CREATE TYPE "DocumentState" AS ENUM ('HELD', 'TITLE_ONLY', 'MISSING');

-- CreateTable
CREATE TABLE "Agreement" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titlePeriod" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "territory" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "signedOn" DATE NOT NULL,
    "signedAt" TEXT NOT NULL,
    "legalStart" DATE NOT NULL,
    "legalEnd" DATE NOT NULL,
    "termSource" TEXT NOT NULL,
    "precedenceSource" TEXT,
    "isExperimental" BOOLEAN NOT NULL DEFAULT false,
    "renewalMode" "RenewalMode" NOT NULL,
    "terminationNoticeMonths" INTEGER NOT NULL,
    "terminationForm" TEXT NOT NULL,

    CONSTRAINT "Agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "reason" TEXT,
    "setById" UUID,
    "setAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Committee" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "kind" "CommitteeKind" NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "aliases" TEXT[],
    "cadence" "Cadence" NOT NULL,
    "source" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Committee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommitteeMission" (
    "id" UUID NOT NULL,
    "committeeId" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "CommitteeMission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeatRule" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "committeeId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "college" "College",
    "label" TEXT NOT NULL,
    "substitute" "SubstituteRule" NOT NULL,
    "seats" INTEGER,
    "isPerAxis" BOOLEAN NOT NULL DEFAULT false,
    "isAdvisory" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL,

    CONSTRAINT "SeatRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "seatRuleId" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "capacity" "Capacity" NOT NULL DEFAULT 'HOLDER',
    "holderId" UUID,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,
    "endReason" TEXT,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Rotation" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "committeeId" UUID NOT NULL,
    "kind" "RotationKind" NOT NULL,
    "startsOn" DATE NOT NULL,
    "turnMonths" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "isConfirmed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Rotation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RotationStep" (
    "id" UUID NOT NULL,
    "rotationId" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "RotationStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RotationTurn" (
    "id" UUID NOT NULL,
    "rotationId" UUID NOT NULL,
    "turn" INTEGER NOT NULL,
    "partyId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RotationTurn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Party" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "kind" "PartyKind" NOT NULL,
    "officialName" TEXT NOT NULL,
    "statedName" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartyAlias" (
    "id" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "PartyAlias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SubOrganisation" (
    "id" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "SubOrganisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Signatory" (
    "id" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "text" "AuthorizedText" NOT NULL DEFAULT 'CONVENTION',
    "office" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Signatory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuthorizingAct" (
    "id" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "text" "AuthorizedText" NOT NULL DEFAULT 'CONVENTION',
    "kind" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "decidedOn" DATE NOT NULL,
    "reference" TEXT,
    "annex" TEXT,

    CONSTRAINT "AuthorizingAct_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OriginalCopy" (
    "id" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "copies" INTEGER NOT NULL,
    "keptAt" TEXT,

    CONSTRAINT "OriginalCopy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LegalTrace" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "actId" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "sentOn" DATE,
    "receivedOn" DATE,
    "postedOn" DATE,

    CONSTRAINT "LegalTrace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "jobTitle" TEXT,
    "email" TEXT,
    "slackUserId" TEXT,
    "language" "Language",
    "preferences" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleAssignment" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "partyId" UUID,
    "role" "Role" NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,

    CONSTRAINT "RoleAssignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartyVoice" (
    "id" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "capacity" "Capacity" NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,

    CONSTRAINT "PartyVoice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Axis" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Axis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CafMission" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "CafMission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Objective" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "kind" "ObjectiveKind" NOT NULL,
    "code" TEXT NOT NULL,
    "parentId" UUID,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Objective_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ObjectiveVersion" (
    "id" UUID NOT NULL,
    "objectiveId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "origin" "VersionOrigin" NOT NULL,
    "source" TEXT NOT NULL,
    "reason" TEXT,
    "startsOn" DATE NOT NULL,
    "recordedBy" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ObjectiveVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "aliases" TEXT[],
    "kind" "DocumentKind" NOT NULL,
    "state" "DocumentState" NOT NULL,
    "partyId" UUID,
    "dated" DATE,
    "url" TEXT,
    "source" TEXT NOT NULL,
    "note" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LegalReference" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "note" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "LegalReference_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChannelBinding" (
    "channelId" TEXT NOT NULL,
    "agreementId" UUID NOT NULL,
    "committeeId" UUID,

    CONSTRAINT "ChannelBinding_pkey" PRIMARY KEY ("channelId")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" BIGSERIAL NOT NULL,
    "agreementId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" TEXT,
    "actorName" TEXT NOT NULL,
    "via" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HandledRequest" (
    "key" TEXT NOT NULL,
    "handledAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "HandledRequest_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "_PartyToSeatRule" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_PartyToSeatRule_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_AxisToMembership" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_AxisToMembership_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_AxisToObjective" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_AxisToObjective_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE UNIQUE INDEX "Agreement_code_key" ON "Agreement"("code");

-- CreateIndex
CREATE INDEX "Setting_agreementId_key_setAt_idx" ON "Setting"("agreementId", "key", "setAt");

-- CreateIndex
CREATE UNIQUE INDEX "Committee_agreementId_code_key" ON "Committee"("agreementId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "CommitteeMission_committeeId_position_key" ON "CommitteeMission"("committeeId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "SeatRule_committeeId_code_key" ON "SeatRule"("committeeId", "code");

-- CreateIndex
CREATE INDEX "Membership_agreementId_idx" ON "Membership"("agreementId");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_seatRuleId_partyId_personId_startsOn_key" ON "Membership"("seatRuleId", "partyId", "personId", "startsOn");

-- CreateIndex
CREATE UNIQUE INDEX "Rotation_committeeId_kind_key" ON "Rotation"("committeeId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "RotationStep_rotationId_position_key" ON "RotationStep"("rotationId", "position");

-- CreateIndex
CREATE INDEX "RotationTurn_rotationId_turn_idx" ON "RotationTurn"("rotationId", "turn");

-- CreateIndex
CREATE UNIQUE INDEX "Party_agreementId_code_key" ON "Party"("agreementId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "PartyAlias_partyId_name_key" ON "PartyAlias"("partyId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "SubOrganisation_partyId_code_key" ON "SubOrganisation"("partyId", "code");

-- CreateIndex
CREATE INDEX "Signatory_partyId_idx" ON "Signatory"("partyId");

-- CreateIndex
CREATE INDEX "AuthorizingAct_partyId_idx" ON "AuthorizingAct"("partyId");

-- CreateIndex
CREATE UNIQUE INDEX "OriginalCopy_partyId_key" ON "OriginalCopy"("partyId");

-- CreateIndex
CREATE UNIQUE INDEX "LegalTrace_agreementId_actId_key" ON "LegalTrace"("agreementId", "actId");

-- CreateIndex
CREATE INDEX "Person_slackUserId_idx" ON "Person"("slackUserId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_agreementId_slackUserId_key" ON "Person"("agreementId", "slackUserId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_agreementId_name_email_key" ON "Person"("agreementId", "name", "email");

-- CreateIndex
CREATE INDEX "RoleAssignment_agreementId_role_idx" ON "RoleAssignment"("agreementId", "role");

-- CreateIndex
CREATE UNIQUE INDEX "RoleAssignment_personId_role_startsOn_key" ON "RoleAssignment"("personId", "role", "startsOn");

-- CreateIndex
CREATE UNIQUE INDEX "PartyVoice_partyId_personId_startsOn_key" ON "PartyVoice"("partyId", "personId", "startsOn");

-- CreateIndex
CREATE UNIQUE INDEX "Axis_agreementId_code_key" ON "Axis"("agreementId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "CafMission_agreementId_position_key" ON "CafMission"("agreementId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Objective_agreementId_code_key" ON "Objective"("agreementId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "ObjectiveVersion_objectiveId_number_key" ON "ObjectiveVersion"("objectiveId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Document_agreementId_code_key" ON "Document"("agreementId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "LegalReference_agreementId_position_key" ON "LegalReference"("agreementId", "position");

-- CreateIndex
CREATE INDEX "ChannelBinding_agreementId_idx" ON "ChannelBinding"("agreementId");

-- CreateIndex
CREATE INDEX "AuditEvent_agreementId_at_idx" ON "AuditEvent"("agreementId", "at");

-- CreateIndex
CREATE INDEX "AuditEvent_subjectType_subjectId_idx" ON "AuditEvent"("subjectType", "subjectId");

-- CreateIndex
CREATE INDEX "HandledRequest_handledAt_idx" ON "HandledRequest"("handledAt");

-- CreateIndex
CREATE INDEX "_PartyToSeatRule_B_index" ON "_PartyToSeatRule"("B");

-- CreateIndex
CREATE INDEX "_AxisToMembership_B_index" ON "_AxisToMembership"("B");

-- CreateIndex
CREATE INDEX "_AxisToObjective_B_index" ON "_AxisToObjective"("B");

-- AddForeignKey
ALTER TABLE "Setting" ADD CONSTRAINT "Setting_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Setting" ADD CONSTRAINT "Setting_setById_fkey" FOREIGN KEY ("setById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Committee" ADD CONSTRAINT "Committee_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitteeMission" ADD CONSTRAINT "CommitteeMission_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatRule" ADD CONSTRAINT "SeatRule_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatRule" ADD CONSTRAINT "SeatRule_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_seatRuleId_fkey" FOREIGN KEY ("seatRuleId") REFERENCES "SeatRule"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_holderId_fkey" FOREIGN KEY ("holderId") REFERENCES "Membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rotation" ADD CONSTRAINT "Rotation_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rotation" ADD CONSTRAINT "Rotation_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RotationStep" ADD CONSTRAINT "RotationStep_rotationId_fkey" FOREIGN KEY ("rotationId") REFERENCES "Rotation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RotationStep" ADD CONSTRAINT "RotationStep_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RotationTurn" ADD CONSTRAINT "RotationTurn_rotationId_fkey" FOREIGN KEY ("rotationId") REFERENCES "Rotation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RotationTurn" ADD CONSTRAINT "RotationTurn_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RotationTurn" ADD CONSTRAINT "RotationTurn_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Party" ADD CONSTRAINT "Party_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartyAlias" ADD CONSTRAINT "PartyAlias_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubOrganisation" ADD CONSTRAINT "SubOrganisation_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Signatory" ADD CONSTRAINT "Signatory_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuthorizingAct" ADD CONSTRAINT "AuthorizingAct_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OriginalCopy" ADD CONSTRAINT "OriginalCopy_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LegalTrace" ADD CONSTRAINT "LegalTrace_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LegalTrace" ADD CONSTRAINT "LegalTrace_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleAssignment" ADD CONSTRAINT "RoleAssignment_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleAssignment" ADD CONSTRAINT "RoleAssignment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleAssignment" ADD CONSTRAINT "RoleAssignment_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartyVoice" ADD CONSTRAINT "PartyVoice_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartyVoice" ADD CONSTRAINT "PartyVoice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Axis" ADD CONSTRAINT "Axis_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CafMission" ADD CONSTRAINT "CafMission_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Objective" ADD CONSTRAINT "Objective_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Objective" ADD CONSTRAINT "Objective_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Objective"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ObjectiveVersion" ADD CONSTRAINT "ObjectiveVersion_objectiveId_fkey" FOREIGN KEY ("objectiveId") REFERENCES "Objective"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LegalReference" ADD CONSTRAINT "LegalReference_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChannelBinding" ADD CONSTRAINT "ChannelBinding_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChannelBinding" ADD CONSTRAINT "ChannelBinding_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_PartyToSeatRule" ADD CONSTRAINT "_PartyToSeatRule_A_fkey" FOREIGN KEY ("A") REFERENCES "Party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_PartyToSeatRule" ADD CONSTRAINT "_PartyToSeatRule_B_fkey" FOREIGN KEY ("B") REFERENCES "SeatRule"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_AxisToMembership" ADD CONSTRAINT "_AxisToMembership_A_fkey" FOREIGN KEY ("A") REFERENCES "Axis"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_AxisToMembership" ADD CONSTRAINT "_AxisToMembership_B_fkey" FOREIGN KEY ("B") REFERENCES "Membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_AxisToObjective" ADD CONSTRAINT "_AxisToObjective_A_fkey" FOREIGN KEY ("A") REFERENCES "Axis"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_AxisToObjective" ADD CONSTRAINT "_AxisToObjective_B_fkey" FOREIGN KEY ("B") REFERENCES "Objective"("id") ON DELETE CASCADE ON UPDATE CASCADE;
