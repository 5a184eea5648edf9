-- CreateEnum
CREATE TYPE "AttendanceCapacity" AS ENUM ('HOLDER', 'REPRESENTATIVE', 'INVITEE', 'GUEST');

-- CreateEnum
CREATE TYPE "AttendanceAnswer" AS ENUM ('NONE', 'PRESENT', 'REMOTE', 'EXCUSED', 'REPRESENTED');

-- CreateEnum
CREATE TYPE "Presence" AS ENUM ('PRESENT', 'REMOTE', 'EXCUSED', 'ABSENT', 'REPRESENTED');

-- CreateEnum
CREATE TYPE "ItemKind" AS ENUM ('INFORMATION', 'DISCUSSION', 'DECISION');

-- CreateEnum
CREATE TYPE "ItemState" AS ENUM ('PROPOSED', 'ACCEPTED', 'REFUSED');

-- CreateEnum
CREATE TYPE "MinutesState" AS ENUM ('CIRCULATED', 'APPROVED', 'REPLACED');

-- CreateEnum
CREATE TYPE "CorrectionState" AS ENUM ('PROPOSED', 'ACCEPTED', 'REFUSED');

-- DropIndex
DROP INDEX "Meeting_agreementId_idx";

-- DropIndex
DROP INDEX "Meeting_committeeId_heldOn_idx";

-- AlterTable
ALTER TABLE "Meeting" RENAME COLUMN "heldOn" TO "day";
ALTER TABLE "Meeting" ADD COLUMN     "chairId" UUID,
ADD COLUMN     "convenedAt" TIMESTAMPTZ(3),
ADD COLUMN     "convenedWithout" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "link" TEXT,
ADD COLUMN     "minutes" INTEGER NOT NULL DEFAULT 120,
ADD COLUMN     "officeReason" TEXT,
ADD COLUMN     "reference" TEXT,
ADD COLUMN     "revisedAt" TIMESTAMPTZ(3),
ADD COLUMN     "secretariatId" UUID,
ADD COLUMN     "sequence" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "startsAt" TIMESTAMPTZ(3),
ADD COLUMN     "uid" TEXT;

-- Meetings recorded before they had a name get one that nobody else has.
UPDATE "Meeting" m SET "revisedAt" = m."recordedAt", "uid" = m."id"::text,
  "reference" = c."code" || '-' || to_char(m."day", 'YYYY-MM-DD') || '-' || left(m."id"::text, 8)
  FROM "Committee" c WHERE c."id" = m."committeeId";
ALTER TABLE "Meeting" ALTER COLUMN "reference" SET NOT NULL, ALTER COLUMN "revisedAt" SET NOT NULL,
  ALTER COLUMN "uid" SET NOT NULL;

-- CreateTable
CREATE TABLE "Attendance" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "partyId" UUID,
    "capacity" "AttendanceCapacity" NOT NULL,
    "seat" TEXT NOT NULL,
    "answer" "AttendanceAnswer" NOT NULL DEFAULT 'NONE',
    "answeredAt" TIMESTAMPTZ(3),
    "answeredVia" TEXT,
    "representedById" UUID,
    "presence" "Presence",
    "arrivedAt" INTEGER,

    CONSTRAINT "Attendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "ItemKind" NOT NULL DEFAULT 'DISCUSSION',
    "minutes" INTEGER,
    "presenter" TEXT,
    "papers" TEXT,
    "origin" TEXT NOT NULL,
    "state" "ItemState" NOT NULL DEFAULT 'ACCEPTED',
    "proposedById" UUID,
    "reason" TEXT,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "notes" TEXT NOT NULL DEFAULT '',
    "isOpen" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "AgendaItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingTask" (
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "isDecision" BOOLEAN NOT NULL,
    "text" TEXT NOT NULL,
    "ownerId" UUID,
    "dueOn" DATE,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MeetingTask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MinutesVersion" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "MinutesState" NOT NULL,
    "content" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "circulatedAt" TIMESTAMPTZ(3) NOT NULL,
    "approvedAt" TIMESTAMPTZ(3),

    CONSTRAINT "MinutesVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MinutesApproval" (
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "via" TEXT NOT NULL,

    CONSTRAINT "MinutesApproval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MinutesCorrection" (
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "state" "CorrectionState" NOT NULL DEFAULT 'PROPOSED',
    "answer" TEXT,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MinutesCorrection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "committeeId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Attendance_personId_idx" ON "Attendance"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Attendance_meetingId_personId_key" ON "Attendance"("meetingId", "personId");

-- CreateIndex
CREATE INDEX "AgendaItem_meetingId_position_idx" ON "AgendaItem"("meetingId", "position");

-- CreateIndex
CREATE INDEX "MeetingTask_itemId_idx" ON "MeetingTask"("itemId");

-- CreateIndex
CREATE UNIQUE INDEX "MinutesVersion_meetingId_number_key" ON "MinutesVersion"("meetingId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "MinutesApproval_versionId_partyId_key" ON "MinutesApproval"("versionId", "partyId");

-- CreateIndex
CREATE INDEX "MinutesCorrection_versionId_idx" ON "MinutesCorrection"("versionId");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_tokenHash_key" ON "CalendarFeed"("tokenHash");

-- CreateIndex
CREATE INDEX "CalendarFeed_personId_idx" ON "CalendarFeed"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Meeting_uid_key" ON "Meeting"("uid");

-- CreateIndex
CREATE INDEX "Meeting_committeeId_day_idx" ON "Meeting"("committeeId", "day");

-- CreateIndex
CREATE UNIQUE INDEX "Meeting_agreementId_reference_key" ON "Meeting"("agreementId", "reference");

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_chairId_fkey" FOREIGN KEY ("chairId") REFERENCES "Party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_representedById_fkey" FOREIGN KEY ("representedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingTask" ADD CONSTRAINT "MeetingTask_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingTask" ADD CONSTRAINT "MeetingTask_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesVersion" ADD CONSTRAINT "MinutesVersion_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesApproval" ADD CONSTRAINT "MinutesApproval_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "MinutesVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesApproval" ADD CONSTRAINT "MinutesApproval_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesApproval" ADD CONSTRAINT "MinutesApproval_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesCorrection" ADD CONSTRAINT "MinutesCorrection_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "MinutesVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesCorrection" ADD CONSTRAINT "MinutesCorrection_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee"("id") ON DELETE CASCADE ON UPDATE CASCADE;
