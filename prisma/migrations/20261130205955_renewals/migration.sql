-- AlterTable
ALTER TABLE "AuthorizingAct" ADD COLUMN     "renewalId" UUID;

-- CreateTable
CREATE TABLE "Renewal" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "confirmedById" UUID,
    "confirmedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Renewal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Renewal_agreementId_number_key" ON "Renewal"("agreementId", "number");

-- CreateIndex
CREATE INDEX "AuthorizingAct_renewalId_idx" ON "AuthorizingAct"("renewalId");

-- AddForeignKey
ALTER TABLE "Renewal" ADD CONSTRAINT "Renewal_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Renewal" ADD CONSTRAINT "Renewal_confirmedById_fkey" FOREIGN KEY ("confirmedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuthorizingAct" ADD CONSTRAINT "AuthorizingAct_renewalId_fkey" FOREIGN KEY ("renewalId") REFERENCES "Renewal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Answers kept in memory end with a change.
CREATE CONSTRAINT TRIGGER "count_change" AFTER INSERT OR UPDATE OR DELETE ON "Renewal"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "count_change"();

-- A renewal is never changed nor removed (Art. 10): another follows it.
CREATE FUNCTION "refuse_renewal_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'renewals are frozen: % refused', TG_OP USING ERRCODE = 'integrity_constraint_violation';
END;
$$;

CREATE TRIGGER "renewal_no_change" BEFORE UPDATE OR DELETE ON "Renewal"
  FOR EACH ROW EXECUTE FUNCTION "refuse_renewal_change"();
CREATE TRIGGER "renewal_no_truncate" BEFORE TRUNCATE ON "Renewal"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_renewal_change"();
