import { loadAgreement } from '../../src/domain/agreement/load-agreement.ts';
import type { Deps } from '../../src/domain/deps.ts';
import { planAgreement } from '../../src/domain/outbox/plan-agreement.ts';
import { findPersonViewer } from '../../src/domain/people/find-person-viewer.ts';
import type { Language, Viewer } from '../../src/domain/viewer/viewer.ts';
import { issoireSandboxFile, renamed } from './seed-file.ts';

/** An agreement of its own, with a clock that the test moves. */
export interface Town {
  agreementId: string;
  deps: Deps;
  moveTo: (instant: string) => void;
  as: (name: string) => Promise<Viewer>;
}

/** The agreement of Issoire under a code of its own, whose people all read e-mail, in one language; watched since 2 November 2020. */
export async function quietTown(
  db: Deps['db'],
  { code, language, clock }: { code: string; language: Language; clock: { now: Date } },
): Promise<Town> {
  clock.now = new Date('2020-11-02T09:00:00Z');
  const deps: Deps = { db, now: () => clock.now };
  const file = renamed(issoireSandboxFile(), code);
  await loadAgreement({ ...file, agreement: { ...file.agreement, language } }, deps);
  const { id: agreementId } = await db.agreement.findUniqueOrThrow({ where: { code } });
  await db.person.updateMany({ where: { agreementId }, data: { language, reachBy: 'EMAIL' } });
  await planAgreement(agreementId, deps);
  return {
    agreementId,
    deps,
    moveTo: (instant) => {
      clock.now = new Date(instant);
    },
    as: async (name) => {
      const { id } = await db.person.findFirstOrThrow({ where: { agreementId, name } });
      return findPersonViewer(id, deps);
    },
  };
}

/** Sheets led by a party, the first of which has a step. */
export async function addSheets(
  { agreementId, deps: { db } }: Town,
  { party: code, lead: name, titles }: { party: string; lead: string; titles: string[] },
): Promise<void> {
  const party = await db.party.findFirstOrThrow({ where: { agreementId, code } });
  const lead = await db.person.findFirstOrThrow({ where: { agreementId, name } });
  const objective = await db.objective.findFirstOrThrow({ where: { agreementId, code: 'O1.1' } });
  const before = await db.actionSheet.count({ where: { agreementId } });
  for (const [place, title] of titles.entries()) {
    const number = before + place + 1;
    await db.actionSheet.create({
      data: {
        ...{ agreementId, number, reference: `FA-${String(number).padStart(2, '0')}`, title, status: 'IN_PROGRESS' },
        ...{ objectiveId: objective.id, leadPartyId: party.id, leadPersonId: lead.id, hasNoAxis: true },
        ...{ ageMin: 0, ageMax: 3, startsOn: new Date('2020-01-01'), dueOn: new Date('2021-05-31') },
        createdAt: new Date('2020-01-01'),
        milestones: { create: { label: 'Choix du véhicule', dueOn: new Date('2021-05-15'), position: 1 } },
      },
    });
  }
}
