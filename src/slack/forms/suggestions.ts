import type { PlainTextOption } from '@slack/types';
import { listMandateChoices, listSeatChoices } from '../../domain/committees/list-seat-choices.ts';
import { listExpected } from '../../domain/convocation/list-expected.ts';
import { listTieChoices } from '../../domain/decisions/decision-ties.ts';
import type { Deps } from '../../domain/deps.ts';
import { listMeansTargets } from '../../domain/means/list-means-targets.ts';
import { listPeople } from '../../domain/people/list-people.ts';
import { fold } from '../../domain/text/fold.ts';
import type { Viewer } from '../../domain/viewer/viewer.ts';
import type { FormArguments } from '../reply.ts';
import { option } from '../views/inputs.ts';
import { LIMITS } from '../views/limits.ts';
import { expectedOption } from './expected-option.ts';
import { targetOption } from './means-inputs.ts';
import { indicatorOption, sheetOption } from './tie-options.ts';

type Suggest = (viewer: Viewer, words: string, deps: Deps, args: FormArguments) => Promise<PlainTextOption[]>;

/** Lists searched as one types, by the `action_id` of their field. Beyond 100 one goes on typing. */
export const suggestions = {
  'suggest:people': async (viewer, words, deps) => {
    const people = await listPeople(viewer, { words }, deps);
    return people.slice(0, LIMITS.options).map(({ id, name, jobTitle }) => {
      return option({ text: jobTitle ? `${name} — ${jobTitle}` : name, value: id });
    });
  },
  'suggest:seats': async (viewer, words, deps) => {
    const seats = await listSeatChoices(viewer, { words }, deps);
    return seats.slice(0, LIMITS.options).map(({ seatRuleId, partyId, committee, party, label }) => {
      return option({ text: `${committee} · ${party} · ${label}`, value: `${seatRuleId}|${partyId}` });
    });
  },
  'suggest:mandates': async (viewer, words, deps) => {
    const mandates = await listMandateChoices(viewer, { words }, deps);
    return mandates.slice(0, LIMITS.options).map(({ membershipId, name, committee, party, label }) => {
      return option({ text: `${name} — ${committee} · ${party} · ${label}`, value: membershipId });
    });
  },
  'suggest:expected': async (viewer, words, deps, args) => {
    const expected = await listExpected(viewer, { reference: args.meeting ?? '' }, deps);
    const found = expected.filter(({ name, party }) => fold(`${name} ${party ?? ''}`).includes(fold(words)));
    return found.slice(0, LIMITS.options).map((one) => option(expectedOption(one)));
  },
  'suggest:sheets': async (viewer, words, deps) => {
    const { sheets } = await listTieChoices(viewer, { words }, deps);
    return sheets.slice(0, LIMITS.options).map((sheet) => option(sheetOption(sheet)));
  },
  'suggest:indicators': async (viewer, words, deps) => {
    const { indicators } = await listTieChoices(viewer, { words }, deps);
    return indicators.slice(0, LIMITS.options).map((indicator) => option(indicatorOption(indicator)));
  },
  'suggest:means-targets': async (viewer, words, deps) => {
    const targets = await listMeansTargets(viewer, { words }, deps);
    return targets.slice(0, LIMITS.options).map((target) => option(targetOption(target)));
  },
} satisfies Record<string, Suggest>;

export type SuggestionId = keyof typeof suggestions;
