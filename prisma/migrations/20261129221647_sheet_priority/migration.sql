-- CreateEnum
CREATE TYPE "SheetPriority" AS ENUM ('HIGH', 'NORMAL', 'LOW');

-- AlterTable
ALTER TABLE "ActionSheet" ADD COLUMN     "priority" "SheetPriority";
