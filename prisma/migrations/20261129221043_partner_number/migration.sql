-- AlterTable
ALTER TABLE "ActionSheet" ADD COLUMN     "partnerNumber" TEXT NOT NULL DEFAULT '';
