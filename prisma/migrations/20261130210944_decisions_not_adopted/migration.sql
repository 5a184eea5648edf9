-- AlterEnum
ALTER TYPE "DecisionState" ADD VALUE 'NOT_ADOPTED';

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN     "agendaAskedAt" TIMESTAMPTZ(3),
ADD COLUMN     "agendaTitle" TEXT;
