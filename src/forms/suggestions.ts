import { listMandateChoices, listSeatChoices } from '../domain/committees/list-seat-choices.ts';
import { listExpected } from '../domain/convocation/list-expected.ts';
import { listConcernChoices } from '../domain/decisions/decision-concerns.ts';
import type { Deps } from '../domain/deps.ts';
import { listMeansTargets } from '../domain/means/list-means-targets.ts';
import { listPeople } from '../domain/people/list-people.ts';
import { fold } from '../domain/text/fold.ts';
import type { Viewer } from '../domain/viewer/viewer.ts';
import { indicatorOption, sheetOption } from './concern-options.ts';
import { expectedOption } from './expected-option.ts';
import type { Option } from './field.ts';
import type { FormArguments } from './form-arguments.ts';
import { seatOption } from './seat-option.ts';
import type { SuggestionId } from './suggestion-id.ts';
import { targetOption } from './target-option.ts';

type Suggest = (viewer: Viewer, words: string, deps: Deps, args: FormArguments) => Promise<Option[]>;

/** Lists searched as one types. Whoever shows them cuts them: one goes on typing. */
export const suggestions: Record<SuggestionId, Suggest> = {
  people: async (viewer, words, deps) => {
    const people = await listPeople(viewer, { words }, deps);
    return people.map(({ id, name, jobTitle }) => {
      return { text: jobTitle ? `${name} — ${jobTitle}` : name, value: id };
    });
  },
  seats: async (viewer, words, deps) => (await listSeatChoices(viewer, { words }, deps)).map(seatOption),
  mandates: async (viewer, words, deps) => {
    const mandates = await listMandateChoices(viewer, { words }, deps);
    return mandates.map(({ membershipId, name, committee, party, label }) => {
      return { text: `${name} — ${committee} · ${party} · ${label}`, value: membershipId };
    });
  },
  expected: async (viewer, words, deps, args) => {
    const expected = await listExpected(viewer, { reference: args.meeting ?? '' }, deps);
    const found = expected.filter(({ name, party }) => fold(`${name} ${party ?? ''}`).includes(fold(words)));
    return found.map((one) => expectedOption(one));
  },
  sheets: async (viewer, words, deps) => {
    const { sheets } = await listConcernChoices(viewer, { words }, deps);
    return sheets.map((sheet) => sheetOption(sheet));
  },
  indicators: async (viewer, words, deps) => {
    const { indicators } = await listConcernChoices(viewer, { words }, deps);
    return indicators.map((indicator) => indicatorOption(indicator));
  },
  'means-targets': async (viewer, words, deps) => {
    const targets = await listMeansTargets(viewer, { words }, deps);
    return targets.map((target) => targetOption(target));
  },
};
