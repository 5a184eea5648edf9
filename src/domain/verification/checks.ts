import type { Check } from '../checks/check.ts';
import { checkMandates } from '../committees/check-mandates.ts';
import { checkRotations } from '../committees/check-rotations.ts';
import { checkComposition, checkVacantSeats } from '../committees/check-seats.ts';
import { checkCompetences } from '../competences/check-competences.ts';
import { checkLeads } from '../competences/check-leads.ts';
import { checkDocuments, checkPostingProof } from '../documents/check-documents.ts';
import { checkBaselines } from '../indicators/check-baselines.ts';
import { checkFilledMeans } from '../means/check-filled-means.ts';
import { checkCoordinator, checkReachability } from '../people/check-people.ts';
import { checkCoverage } from '../sheets/check-coverage.ts';
import { checkSheets } from '../sheets/check-sheets.ts';

/** Every check, in the order in which `/ctg verifier` prints them. */
export const checks: Check[] = [
  { topic: 'people', run: checkCoordinator },
  { topic: 'seats', run: checkVacantSeats },
  { topic: 'composition', run: checkComposition },
  { topic: 'mandates', run: checkMandates },
  { topic: 'people', run: checkReachability },
  { topic: 'rotations', run: checkRotations },
  { topic: 'objectives', run: checkCoverage },
  { topic: 'sheets', run: checkSheets },
  { topic: 'sheets', run: checkLeads },
  { topic: 'indicators', run: checkBaselines },
  { topic: 'means', run: checkFilledMeans },
  { topic: 'competences', run: checkCompetences },
  { topic: 'documents', run: checkDocuments },
  { topic: 'documents', run: checkPostingProof },
];
