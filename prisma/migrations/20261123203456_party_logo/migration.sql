-- CreateTable
CREATE TABLE "PartyLogo" (
    "partyId" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "picture" BYTEA NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "fileName" TEXT NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PartyLogo_pkey" PRIMARY KEY ("partyId")
);

-- AddForeignKey
ALTER TABLE "PartyLogo" ADD CONSTRAINT "PartyLogo_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE CASCADE ON UPDATE CASCADE;
