import type { ApprovingParty } from '../../../../src/domain/approvals/approval-status.ts';
import { NAME, SHORT, type Size } from './size.ts';

export const AGREEMENT = 'CTG-DE-L-AGGLO-PAYS-D-ISSOIRE-ET-DE-ISSOIRE';
export const TODAY = '2021-05-10';
export const DAY = '2021-06-30';
export const NOON = new Date('2021-05-10T10:00:00Z');
export const ZONE = 'Europe/Paris';
export const ID = '018f2d6e-0000-7000-8000-000000000000';

/** Characters of a reason, of most forms. */
export const REASON = 500;
/** Characters of a source, or of a label. */
export const SOURCE = 300;
/** Characters of what may be told at length. */
export const LONG = 3000;

/** « la Caf », « l’Agglo »: with each article in its turn. */
export function partyName(size: Size) {
  return {
    shortName: size.text(SHORT),
    article: size.oneOf('FEMININE', 'ELIDED', 'MASCULINE', 'PLURAL', 'NONE'),
  } as const;
}

export function party(size: Size, index = 0): ApprovingParty {
  return { id: `${ID}${index}`, code: `PARTIE${index}`, ...partyName(size) };
}

export function named(size: Size, id = ID) {
  return { id, name: size.text(NAME) };
}

export function namedShort(size: Size) {
  return { id: ID, shortName: size.text(SHORT) };
}

export function committee(size: Size) {
  return { id: ID, code: 'COMITETECHNIQUE', name: size.text(NAME), shortName: size.text(SHORT) };
}

/** A committee that the view is about. */
export function titledCommittee(size: Size) {
  return { id: ID, code: 'COMITETECHNIQUE', name: size.key(), shortName: size.text(SHORT) };
}
