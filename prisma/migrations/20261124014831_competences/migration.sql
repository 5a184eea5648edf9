-- CreateTable
CREATE TABLE "CompetenceField" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "aliases" TEXT[],
    "source" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "CompetenceField_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CompetenceHolding" (
    "id" UUID NOT NULL,
    "fieldId" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "scope" TEXT NOT NULL,
    "ageMin" INTEGER,
    "ageMax" INTEGER,
    "startsOn" DATE,
    "endsOn" DATE,
    "position" INTEGER NOT NULL,

    CONSTRAINT "CompetenceHolding_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "CompetenceField_agreementId_code_key" ON "CompetenceField"("agreementId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "CompetenceHolding_fieldId_position_key" ON "CompetenceHolding"("fieldId", "position");

-- AddForeignKey
ALTER TABLE "CompetenceField" ADD CONSTRAINT "CompetenceField_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompetenceHolding" ADD CONSTRAINT "CompetenceHolding_fieldId_fkey" FOREIGN KEY ("fieldId") REFERENCES "CompetenceField"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompetenceHolding" ADD CONSTRAINT "CompetenceHolding_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE CASCADE ON UPDATE CASCADE;
