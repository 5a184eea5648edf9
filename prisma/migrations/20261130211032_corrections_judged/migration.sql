-- AlterTable
ALTER TABLE "MinutesCorrection" ADD COLUMN     "judgedAt" TIMESTAMPTZ(3);
