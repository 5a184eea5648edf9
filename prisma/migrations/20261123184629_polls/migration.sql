-- CreateEnum
CREATE TYPE "PollState" AS ENUM ('OPEN', 'CLOSED', 'GIVEN_UP');

-- CreateEnum
CREATE TYPE "PollChoice" AS ENUM ('YES', 'IF_NEEDED', 'NO');

-- CreateTable
CREATE TABLE "MeetingPoll" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "committeeId" UUID NOT NULL,
    "openFor" UUID,
    "state" "PollState" NOT NULL DEFAULT 'OPEN',
    "minutes" INTEGER NOT NULL,
    "place" TEXT NOT NULL,
    "link" TEXT,
    "closesOn" DATE NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT,
    "meetingId" UUID,

    CONSTRAINT "MeetingPoll_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PollSlot" (
    "id" UUID NOT NULL,
    "pollId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PollSlot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PollInvitee" (
    "pollId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "partyId" UUID,
    "answeredAt" TIMESTAMPTZ(3),
    "via" TEXT,

    CONSTRAINT "PollInvitee_pkey" PRIMARY KEY ("pollId","personId")
);

-- CreateTable
CREATE TABLE "PollAnswer" (
    "slotId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "choice" "PollChoice" NOT NULL,

    CONSTRAINT "PollAnswer_pkey" PRIMARY KEY ("slotId","personId")
);

-- CreateIndex
CREATE UNIQUE INDEX "MeetingPoll_openFor_key" ON "MeetingPoll"("openFor");

-- CreateIndex
CREATE UNIQUE INDEX "MeetingPoll_meetingId_key" ON "MeetingPoll"("meetingId");

-- CreateIndex
CREATE INDEX "MeetingPoll_agreementId_state_idx" ON "MeetingPoll"("agreementId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "PollSlot_pollId_startsAt_key" ON "PollSlot"("pollId", "startsAt");

-- CreateIndex
CREATE INDEX "PollInvitee_personId_idx" ON "PollInvitee"("personId");

-- AddForeignKey
ALTER TABLE "MeetingPoll" ADD CONSTRAINT "MeetingPoll_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingPoll" ADD CONSTRAINT "MeetingPoll_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingPoll" ADD CONSTRAINT "MeetingPoll_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PollSlot" ADD CONSTRAINT "PollSlot_pollId_fkey" FOREIGN KEY ("pollId") REFERENCES "MeetingPoll"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PollInvitee" ADD CONSTRAINT "PollInvitee_pollId_fkey" FOREIGN KEY ("pollId") REFERENCES "MeetingPoll"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PollInvitee" ADD CONSTRAINT "PollInvitee_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PollInvitee" ADD CONSTRAINT "PollInvitee_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PollAnswer" ADD CONSTRAINT "PollAnswer_slotId_fkey" FOREIGN KEY ("slotId") REFERENCES "PollSlot"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PollAnswer" ADD CONSTRAINT "PollAnswer_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
