import { changeOnce } from '../audit/change-once.ts';
import { type GivenFollowUp, isSameFollowUp, readFollowUp } from '../decisions/read-follow-up.ts';
import type { Deps } from '../deps.ts';
import { loadOffices } from '../people/load-offices.ts';
import { tellEnd } from '../reminders/tell-end.ts';
import { fromDbDate, toDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findTask } from './find-task.ts';
import { readableMinutes } from './minutes-access.ts';
import { taskEnds } from './task-dues.ts';

/**
 * Says what became of a task of minutes: done, put off to a date with a reason, dropped with a reason, or open again (X3-21). What the
 * minutes say stands. The same again changes nothing.
 * @throws UserError for anybody but who sees to it and who keeps the meeting; InvalidForm without a reason or a date to come where one
 * is due.
 */
export async function followTask(
  viewer: Viewer,
  input: GivenFollowUp & { taskId: string },
  deps: Deps,
): Promise<GivenFollowUp & { text: string }> {
  const task = await findTask(viewer, input.taskId, deps);
  const said = readFollowUp(input, viewer.today);
  const { kind, to, reason } = said;
  await changeOnce(viewer, deps, async (change) => {
    const { tx, note, now } = change;
    await tx.$queryRaw`select id from "MeetingTask" where id = ${task.id}::uuid for update`;
    const row = await tx.meetingTask.findUniqueOrThrow({ where: { id: task.id } });
    const day = row.putOffTo ?? row.dueOn;
    const dueOn = day && fromDbDate(day);
    if (isSameFollowUp(said, { followUp: row.followUp, dueOn })) return;
    await tx.meetingTask.update({
      where: { id: task.id },
      data: { followUp: said.state, ...(to ? { putOffTo: toDbDate(to) } : {}) },
    });
    const by = { byId: viewer.person?.id ?? null, by: viewer.person?.name ?? viewer.slackUserId };
    const step = await tx.followUpStep.create({
      data: { taskId: task.id, kind, dueOn: to && toDbDate(to), reason: reason || null, ...by, at: now },
    });
    const { reference, committee, committeeId, secretariatId } = task.meeting;
    if (kind === 'DROPPED') {
      const held = fromDbDate(task.meeting.day);
      const offices = await loadOffices(viewer.agreement.id, { db: tx });
      const secretariat = offices.keepers({ committeeId, secretariatId, day: held }, viewer.today);
      await tellEnd(change, {
        ...{ rule: taskEnds.withdrawn, end: 'task.withdrawn', subject: `task:${task.id}`, step: step.id },
        facts: {
          readable: readableMinutes(task.meeting, { state: 'circulated' }),
          ...{
            taskId: task.id,
            reference,
            committee: committee.shortName,
            day: held,
            text: task.text,
            by: by.by,
            reason,
          },
        },
        ask: { by: [], of: [], secretariat },
      });
    }
    note('task.followed', ['MeetingTask', task.id], {
      before: { followUp: row.followUp, dueOn },
      after: { reference, text: task.text, kind, dueOn: to, reason },
    });
  });
  return { kind, dueOn: to, reason, text: task.text };
}
