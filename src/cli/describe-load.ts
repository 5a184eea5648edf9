import type { LoadedNoun } from '../domain/agreement/load/load.ts';
import type { LoadReport } from '../domain/agreement/load-agreement.ts';
import { plural } from '../i18n/plural.ts';

const { count } = plural('en');

const WORDS: Record<LoadedNoun, [one: string, many: string]> = {
  agreements: ['agreement', 'agreements'],
  parties: ['party', 'parties'],
  partyAliases: ['party alias', 'party aliases'],
  subOrganisations: ['sub-organisation', 'sub-organisations'],
  signatories: ['signatory', 'signatories'],
  authorizingActs: ['authorising act', 'authorising acts'],
  originals: ['entry of originals', 'entries of originals'],
  legalTraces: ['legal trace', 'legal traces'],
  axes: ['axis', 'axes'],
  missions: ['mission', 'missions'],
  objectives: ['objective', 'objectives'],
  committees: ['committee', 'committees'],
  committeeMissions: ['committee mission', 'committee missions'],
  seatRules: ['seat rule', 'seat rules'],
  rotations: ['rotation', 'rotations'],
  documents: ['document', 'documents'],
  legalReferences: ['legal reference', 'legal references'],
  competences: ['field of competence', 'fields of competence'],
  schemes: ['related scheme', 'related schemes'],
  settings: ['setting', 'settings'],
  people: ['person', 'people'],
  roles: ['role', 'roles'],
  voices: ['voice', 'voices'],
  memberships: ['membership', 'memberships'],
  channels: ['channel', 'channels'],
};

/** What a load did, in English for the operator: what was created, then what differs and was left alone. */
export function describeLoad(code: string, { created, differences }: LoadReport): string {
  const nouns = (Object.keys(WORDS) as LoadedNoun[]).filter((noun) => created[noun]);
  const counts = nouns.map((noun) => {
    const [one, other] = WORDS[noun];
    return count(created[noun] ?? 0, { one, other });
  });
  const lines = [counts.length > 0 ? `${code}: created ${counts.join(', ')}.` : `${code}: nothing to change.`];
  if (differences.length > 0) {
    lines.push('The file differs from the database, which was left as it is: an amendment changes a signed text.');
    lines.push(...differences.map((difference) => `  ${difference}`));
  }
  return lines.join('\n');
}
