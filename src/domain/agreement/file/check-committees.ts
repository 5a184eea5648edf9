import { fold } from '../../text/fold.ts';
import type { AgreementFile, FileCommittee, FileSeatRule } from '../agreement-file.ts';
import type { Place } from './place.ts';
import type { ReferenceChecker } from './reference-checker.ts';

/** Checks that committees, their seats, rotations and channels name parties and committees of the file. */
export function checkCommittees(file: AgreementFile, checker: ReferenceChecker): void {
  const { committees, channels } = file;
  const partyCodes = file.parties.map(({ code }) => code);
  checker.unique(['committees'], committees, 'code', ({ code }) => code);
  checker.distinctNames(
    ['committees'],
    committees.map(({ code, name, shortName, aliases }) => ({ names: [code, name, shortName, ...aliases] })),
    fold,
  );
  committees.forEach((committee, index) => {
    checkCommittee(committee, ['committees', index], partyCodes, checker);
  });

  const codes = committees.map(({ code }) => code);
  checker.unique(['channels'], channels, 'channelId', ({ channelId }) => channelId);
  channels.forEach(({ committee }, index) => {
    if (committee) checker.known(['channels', index, 'committee'], committee, codes, 'a committee of this file');
  });
}

function checkCommittee(committee: FileCommittee, place: Place, parties: string[], checker: ReferenceChecker): void {
  const { seatRules, rotations } = committee;
  checker.unique([...place, 'seatRules'], seatRules, 'code', ({ code }) => code);
  checker.unique([...place, 'rotations'], rotations, 'kind', ({ kind }) => kind);
  seatRules.forEach((rule, index) => {
    checkSeatRule(rule, [...place, 'seatRules', index, 'parties'], parties, checker);
  });
  rotations.forEach(({ order }, index) => {
    checker.known([...place, 'rotations', index, 'order'], order, parties, 'a party of this file');
  });
}

function checkSeatRule(rule: FileSeatRule, place: Place, parties: string[], checker: ReferenceChecker): void {
  checker.known(place, rule.parties, parties, 'a party of this file');
  if (new Set(rule.parties).size < rule.parties.length) checker.refuse(place, 'names a party twice');
  if (rule.parties.length === 0 && !rule.isAdvisory) {
    checker.refuse(place, 'is empty: only an advisory line may belong to no party');
  }
}
