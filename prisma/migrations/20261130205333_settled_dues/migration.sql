-- CreateTable
CREATE TABLE "SettledDue" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "on" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" UUID,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SettledDue_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "SettledDue_agreementId_subject_on_key" ON "SettledDue"("agreementId", "subject", "on");

-- AddForeignKey
ALTER TABLE "SettledDue" ADD CONSTRAINT "SettledDue_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE CONSTRAINT TRIGGER "count_change" AFTER INSERT OR UPDATE OR DELETE ON "SettledDue"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "count_change"();
