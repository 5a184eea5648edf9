-- AlterTable
ALTER TABLE "FollowUpStep" ADD COLUMN     "taskId" UUID,
ALTER COLUMN "decisionId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "MeetingTask" ADD COLUMN     "followUp" "FollowUpState" NOT NULL DEFAULT 'OPEN',
ADD COLUMN     "putOffTo" DATE;

-- CreateIndex
CREATE INDEX "FollowUpStep_taskId_idx" ON "FollowUpStep"("taskId");

-- CreateIndex
CREATE INDEX "MeetingTask_ownerId_idx" ON "MeetingTask"("ownerId");

-- AddForeignKey
ALTER TABLE "FollowUpStep" ADD CONSTRAINT "FollowUpStep_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "MeetingTask"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A step is of one decision, or of one task.
ALTER TABLE "FollowUpStep" ADD CONSTRAINT "FollowUpStep_of_one" CHECK (num_nonnulls("decisionId", "taskId") = 1);
