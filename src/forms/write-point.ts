import { z } from 'zod';
import { describeAgenda } from '../domain/agenda/describe-agenda.ts';
import { removePoint } from '../domain/agenda/remove-point.ts';
import { agendaRights } from '../domain/agenda/rights.ts';
import { writePoint } from '../domain/agenda/write-point.ts';
import type { Deps } from '../domain/deps.ts';
import { findMeetingFor } from '../domain/meetings/keeps-meeting.ts';
import { sheetOrigin } from '../domain/sheets/agenda-sheets.ts';
import { findSheet } from '../domain/sheets/find-sheet.ts';
import type { Viewer } from '../domain/viewer/viewer.ts';
import { UserError } from '../errors.ts';
import { defineForm } from './define-form.ts';
import { numberField, textField, tickField } from './fields.ts';
import { kindField } from './item-kind.ts';
import { say } from './passage.ts';

/** Adds a point to an agenda, or changes or removes the one it was opened on. */
export const writePointForm = defineForm({
  id: 'write-point',
  args: z.object({
    meeting: z.string(),
    item: z.string().optional(),
    /** Reference of a sheet to speak of. */
    sheet: z.string().optional(),
  }),

  async open({ viewer, args, deps, t }) {
    await findMeetingFor(viewer, agendaRights.writePoint, args.meeting, deps);
    const { agenda } = await describeAgenda(viewer, { reference: args.meeting }, deps);
    const point = agenda.find(({ id }) => id === args.item);
    if (args.item && !point) throw new UserError('pointUnknown');
    const about = await sheetSpokenOf(viewer, args.sheet, deps);
    const words = t.forms.writePoint;
    const isStanding = point?.origin.startsWith('standing:') ?? false;
    const text = (label: string, initial: string | null | undefined) =>
      textField({ label, isOptional: true, most: 300, initial: initial ?? '' });
    return {
      title: words.title,
      submit: point ? words.change : words.add,
      ...(point ? { edits: { entity: 'AgendaItem', id: point.id } } : {}),
      fields: {
        title: textField({
          label: words.itemTitle,
          most: 300,
          isOptional: isStanding,
          hint: isStanding ? words.standing : undefined,
          initial: point?.title ?? (about ? `${about.reference} ${about.title}` : ''),
        }),
        kind: kindField(t, point?.kind),
        minutes: numberField({ label: words.minutes, isOptional: true, initial: point?.minutes }),
        presenter: text(words.presenter, point?.presenter),
        papers: text(words.papers, point?.papers),
        position: numberField({ label: words.position, initial: point?.position ?? agenda.length + 1 }),
        remove: point ? tickField({ label: words.remove, text: words.removeChoice }) : undefined,
      },
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const { remove, title, kind, minutes, presenter, papers, position } = values;
    const { meeting: reference, item: itemId } = args;
    const { done } = t.forms.writePoint;
    if (itemId && remove) return say(done(await removePoint(viewer, { reference, itemId }, deps)));
    const place = { minutes: minutes === null ? '' : String(minutes), position };
    const about = await sheetSpokenOf(viewer, args.sheet, deps);
    const origin = about ? sheetOrigin(about.id) : undefined;
    const input = { reference, itemId, origin, title, kind, presenter, papers, ...place };
    return say(done(await writePoint(viewer, input, deps)));
  },
});

/** A point added for a sheet is the sheet's own, as if the agenda had called it: where the sheet stands is read from there. */
async function sheetSpokenOf(viewer: Viewer, reference: string | undefined, deps: Deps) {
  return reference ? findSheet({ ...viewer, audience: 'self' }, reference, deps) : null;
}
