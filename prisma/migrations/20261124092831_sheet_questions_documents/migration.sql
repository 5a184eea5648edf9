-- AlterTable
ALTER TABLE "ActionSheet" ADD COLUMN     "documents" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "evaluationQuestions" TEXT NOT NULL DEFAULT '';
