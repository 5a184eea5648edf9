import { fold } from '../../text/fold.ts';
import type { AgreementFile, FileMembership, FilePerson } from '../agreement-file.ts';
import type { Place } from './place.ts';
import type { ReferenceChecker } from './reference-checker.ts';

/** Checks that people are told apart, and that their roles, voices and seats exist in the file. */
export function checkPeople(file: AgreementFile, checker: ReferenceChecker): void {
  const { people } = file;
  checker.unique(['people'], people, 'name', ({ name }) => fold(name));
  checker.unique(['people'], people, 'slackUserId', ({ slackUserId }) => slackUserId);
  people.forEach((person, index) => {
    checkPerson(person, ['people', index], file, checker);
  });
}

function checkPerson(person: FilePerson, place: Place, file: AgreementFile, checker: ReferenceChecker): void {
  const partyCodes = file.parties.map(({ code }) => code);
  const { roles, voices, memberships } = person;
  checker.unique([...place, 'roles'], roles, 'role', ({ role, startsOn }) => `${role} ${startsOn}`);
  checker.unique([...place, 'voices'], voices, 'party', ({ party, startsOn }) => `${party} ${startsOn}`);
  checker.unique([...place, 'memberships'], memberships, 'seatRule', (seat) =>
    [seat.committee, seat.seatRule, seat.party, seat.startsOn].join(' '),
  );
  const spans = { roles, voices, memberships };
  for (const [list, items] of Object.entries(spans)) {
    items.forEach(({ startsOn, endsOn }, index) => {
      if (endsOn && endsOn < startsOn)
        checker.refuse([...place, list, index, 'endsOn'], `${endsOn} is before ${startsOn}`);
    });
  }
  roles.forEach(({ party }, index) => {
    if (party) checker.known([...place, 'roles', index, 'party'], party, partyCodes, 'a party of this file');
  });
  voices.forEach(({ party }, index) => {
    checker.known([...place, 'voices', index, 'party'], party, partyCodes, 'a party of this file');
  });
  memberships.forEach((seat, index) => {
    checkMembership(seat, person, [...place, 'memberships', index], file, checker);
  });
}

function checkMembership(
  seat: FileMembership,
  person: FilePerson,
  place: Place,
  file: AgreementFile,
  checker: ReferenceChecker,
): void {
  const committee = file.committees.find(({ code }) => code === seat.committee);
  const rule = committee?.seatRules.find(({ code }) => code === seat.seatRule);
  const axisCodes = file.axes.map(({ code }) => code);
  checker.known([...place, 'axes'], seat.axes, axisCodes, 'an axis of this file');
  if (!committee) {
    const codes = file.committees.map(({ code }) => code);
    checker.known([...place, 'committee'], seat.committee, codes, 'a committee of this file');
    return;
  }
  if (!rule) {
    const codes = committee.seatRules.map(({ code }) => code);
    checker.known([...place, 'seatRule'], seat.seatRule, codes, `a seat rule of ${committee.code}`);
    return;
  }
  checker.known([...place, 'party'], seat.party, rule.parties, `a party with the seat ${rule.code}`);
  if (seat.holder === null) return;
  const holders = file.people
    .filter(({ name, memberships }) => name !== person.name && memberships.some((one) => isHolderOf(one, seat)))
    .map(({ name }) => name);
  checker.known([...place, 'holder'], seat.holder, holders, `somebody else who holds the seat ${rule.code}`);
}

function isHolderOf(one: FileMembership, seat: FileMembership): boolean {
  const isSameSeat = one.committee === seat.committee && one.seatRule === seat.seatRule && one.party === seat.party;
  return isSameSeat && one.holder === null;
}
