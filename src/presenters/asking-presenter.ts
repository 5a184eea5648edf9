import type { Asked, AskingPreview } from '../domain/decisions/preview-asking.ts';
import { list, type PlainPassage, remark, say, stress } from '../forms/passage.ts';
import type { Catalogue } from '../i18n/catalogue.ts';

/** What the parties would be asked, who would be written to and how, before anything is sent. */
export function askingPassages({ text, cardIn, ...asked }: AskingPreview, t: Catalogue): PlainPassage[] {
  return [
    ...stress(t.asking.what),
    ...say(...text.split('\n')),
    ...askedPassages(asked, t),
    ...(cardIn ? say(t.asking.card({ committee: cardIn })) : []),
    ...remark(t.asking.nothingYet),
  ];
}

/** Who would be written to, party by party: who is reached in no way is named, and not counted. */
export function askedPassages({ parties }: Asked, t: Catalogue): PlainPassage[] {
  const { party: line, person, nobody } = t.asking;
  return [
    ...stress(t.asking.whom),
    ...list(
      ...parties.map(({ party, people }) => {
        if (people.length === 0) return nobody({ party });
        return line({ ...party, people: people.map(({ name, via }) => person[via ?? 'NONE']({ name })) });
      }),
    ),
  ];
}

/** Once it was recorded: whose agreement it takes, how many people were written to, who was not. */
export function sentPassages({ parties, number }: Asked, t: Catalogue): PlainPassage[] {
  const people = parties.flatMap((each) => each.people);
  const names = [...new Set(people.filter(({ via }) => via === null).map(({ name }) => name))];
  return list(
    t.asking.sent({ number }),
    ...(names.length > 0 ? [t.meetings.preview.unreachable({ names })] : []),
    ...parties.filter((each) => each.people.length === 0).map(({ party }) => t.asking.nobody({ party })),
  );
}
