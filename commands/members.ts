import { findCommittee } from '../src/domain/committees/find-committee.ts';
import { listCommittees } from '../src/domain/committees/list-committees.ts';
import { listMembers, type Roster, type RosterQuery } from '../src/domain/committees/list-members.ts';
import { UserError } from '../src/errors.ts';
import { type CommandCall, withVerbs } from '../src/slack/command.ts';
import { answer, openForm } from '../src/slack/reply.ts';
import { ADDING } from '../src/slack/verbs.ts';
import { membersView } from '../src/slack/views/members-view.ts';

/** `/ctg membres [instance] [partie] [axe:nom]` (A6-3, X3-14); without a committee, all of them. */
export const members = withVerbs({
  id: 'members',
  names: { fr: 'membres', en: 'members' },
  aliases: ['membre', 'member', 'roster', 'annuaire'],
  verbs: { add: ADDING },
  options: { axis: ['axe', 'axis'], party: ['partie', 'party'], committee: ['instance', 'comite', 'committee'] },
  async run(call) {
    if (call.args.verb === 'add') return openForm('add-member', { agreement: call.viewer.agreement.code });
    const query = await readQuery(call);
    const rosters = await rostersOf(query, call);
    return answer(rosters.flatMap((roster) => membersView(roster, call.viewer.agreement.code, call.t)));
  },
});

async function rostersOf(query: Partial<RosterQuery>, { viewer, deps }: CommandCall): Promise<Roster[]> {
  const { committee, ...rest } = query;
  if (committee) return [await listMembers(viewer, { committee, ...rest }, deps)];
  const all = await listCommittees(viewer, deps);
  const rosters = await Promise.all(all.map(({ code }) => listMembers(viewer, { committee: code, ...rest }, deps)));
  // One set of buttons is enough, under the last committee.
  return rosters.map((roster, index) => ({ ...roster, mayEdit: roster.mayEdit && index === rosters.length - 1 }));
}

/** The words after the command are a committee, a party, or a committee then a party; either may take several words. */
async function readQuery({ viewer, deps, args }: CommandCall): Promise<Partial<RosterQuery>> {
  const { words, options } = args;
  const query: Partial<RosterQuery> = { ...options };
  if (words.length === 0) return query;
  for (let length = words.length; length > 0 && !query.committee; length -= 1) {
    const name = words.slice(0, length).join(' ');
    if (await isCommittee(viewer.agreement.id, name, deps)) {
      const party = words.slice(length).join(' ');
      return { ...query, committee: name, ...(party ? { party } : {}) };
    }
  }
  return { ...query, party: words.join(' ') };
}

async function isCommittee(agreementId: string, name: string, deps: CommandCall['deps']): Promise<boolean> {
  try {
    await findCommittee(agreementId, name, deps);
    return true;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}
