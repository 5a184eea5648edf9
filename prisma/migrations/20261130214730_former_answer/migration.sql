-- AlterTable
ALTER TABLE "Attendance" ADD COLUMN     "formerAnswer" "AttendanceAnswer" NOT NULL DEFAULT 'NONE';
