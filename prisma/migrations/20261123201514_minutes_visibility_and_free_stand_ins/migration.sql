-- CreateEnum
CREATE TYPE "Visibility" AS ENUM ('PARTIES', 'COMMITTEE', 'PUBLIC');

-- AlterTable
ALTER TABLE "Attendance" ADD COLUMN     "standInName" TEXT;

-- AlterTable
ALTER TABLE "Meeting" ADD COLUMN     "minutesFor" "Visibility" NOT NULL DEFAULT 'COMMITTEE';
