-- CreateEnum
CREATE TYPE "MeetingState" AS ENUM ('PLANNED', 'HELD', 'CANCELLED');

-- CreateEnum
CREATE TYPE "DeliveryState" AS ENUM ('PENDING', 'CLAIMED', 'SENT', 'SKIPPED', 'FAILED');

-- CreateEnum
CREATE TYPE "Grouping" AS ENUM ('DIGEST', 'ALONE');

-- CreateEnum
CREATE TYPE "Route" AS ENUM ('SLACK', 'EMAIL');

-- CreateEnum
CREATE TYPE "SpanKind" AS ENUM ('PUBLIC_HOLIDAY', 'SCHOOL_HOLIDAY');

-- AlterTable
ALTER TABLE "Person" DROP COLUMN "preferences",
ADD COLUMN     "optedOut" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "reachBy" "Route";

-- CreateTable
CREATE TABLE "Meeting" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "committeeId" UUID NOT NULL,
    "state" "MeetingState" NOT NULL,
    "heldOn" DATE NOT NULL,
    "place" TEXT NOT NULL,
    "reason" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Delivery" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "facts" JSONB NOT NULL DEFAULT '{}',
    "personId" UUID,
    "channelId" TEXT,
    "recipient" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "notBefore" TIMESTAMPTZ(3) NOT NULL,
    "urgency" INTEGER NOT NULL DEFAULT 0,
    "grouping" "Grouping" NOT NULL DEFAULT 'DIGEST',
    "dedupeKey" TEXT NOT NULL,
    "state" "DeliveryState" NOT NULL DEFAULT 'PENDING',
    "reason" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "claimedBy" TEXT,
    "postKey" TEXT,
    "postingAt" TIMESTAMPTZ(3),
    "via" "Route",
    "conversation" TEXT,
    "ts" TEXT,
    "sentAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Planning" (
    "agreementId" UUID NOT NULL,
    "nextAt" TIMESTAMPTZ(3) NOT NULL,
    "watchedFrom" DATE,

    CONSTRAINT "Planning_pkey" PRIMARY KEY ("agreementId")
);

-- CreateTable
CREATE TABLE "Silence" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "until" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Silence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChannelPace" (
    "conversation" TEXT NOT NULL,
    "nextAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ChannelPace_pkey" PRIMARY KEY ("conversation")
);

-- CreateTable
CREATE TABLE "Installation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "linkKey" TEXT NOT NULL,
    "lastTickAt" TIMESTAMPTZ(3),

    CONSTRAINT "Installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarSpan" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "kind" "SpanKind" NOT NULL,
    "label" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "CalendarSpan_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Meeting_committeeId_heldOn_idx" ON "Meeting"("committeeId", "heldOn");

-- CreateIndex
CREATE INDEX "Meeting_agreementId_idx" ON "Meeting"("agreementId");

-- CreateIndex
CREATE UNIQUE INDEX "Delivery_dedupeKey_key" ON "Delivery"("dedupeKey");

-- CreateIndex
CREATE INDEX "Delivery_state_notBefore_idx" ON "Delivery"("state", "notBefore");

-- CreateIndex
CREATE INDEX "Delivery_recipient_state_notBefore_idx" ON "Delivery"("recipient", "state", "notBefore");

-- CreateIndex
CREATE INDEX "Delivery_agreementId_state_dueAt_idx" ON "Delivery"("agreementId", "state", "dueAt");

-- CreateIndex
CREATE INDEX "Delivery_personId_subject_idx" ON "Delivery"("personId", "subject");

-- CreateIndex
CREATE INDEX "Planning_nextAt_idx" ON "Planning"("nextAt");

-- CreateIndex
CREATE UNIQUE INDEX "Silence_personId_subject_key" ON "Silence"("personId", "subject");

-- CreateIndex
CREATE INDEX "CalendarSpan_agreementId_endsOn_idx" ON "CalendarSpan"("agreementId", "endsOn");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarSpan_agreementId_kind_label_startsOn_key" ON "CalendarSpan"("agreementId", "kind", "label", "startsOn");

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Planning" ADD CONSTRAINT "Planning_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Silence" ADD CONSTRAINT "Silence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarSpan" ADD CONSTRAINT "CalendarSpan_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Every agreement already there is looked at with the first tick.
INSERT INTO "Planning" ("agreementId", "nextAt") SELECT "id", '1970-01-01T00:00:00Z' FROM "Agreement";
