import { type AgreementFile, agreementFileSchema } from './agreement-file.ts';
import { AgreementFileError } from './file/agreement-file-error.ts';
import { checkCommittees } from './file/check-committees.ts';
import { checkPeople } from './file/check-people.ts';
import { checkText } from './file/check-text.ts';
import { placeText } from './file/place.ts';
import { ReferenceChecker } from './file/reference-checker.ts';
import { shapeSentence } from './file/shape-sentence.ts';

/**
 * An agreement's file, from parsed JSON, with its defaults filled in and every code it uses found in it.
 * @throws AgreementFileError with one sentence per mistake, e.g.
 * `committees[1].seatRules[3].parties: « XYZ » is not a party of this file (API, CAF63, VILLE)`.
 */
export function readAgreementFile(json: unknown): AgreementFile {
  const parsed = agreementFileSchema.safeParse(json, { error: shapeSentence });
  if (!parsed.success) {
    throw new AgreementFileError(parsed.error.issues.map(({ path, message }) => `${placeText(path)}: ${message}`));
  }
  const checker = new ReferenceChecker();
  checkText(parsed.data, checker);
  checkCommittees(parsed.data, checker);
  checkPeople(parsed.data, checker);
  if (checker.sentences.length > 0) throw new AgreementFileError(checker.sentences);
  return parsed.data;
}
