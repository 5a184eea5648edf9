-- CreateIndex
CREATE INDEX "Membership_personId_idx" ON "Membership"("personId");

-- CreateIndex
CREATE INDEX "Membership_holderId_idx" ON "Membership"("holderId");

-- CreateIndex
CREATE INDEX "PartyVoice_personId_idx" ON "PartyVoice"("personId");
