import { z } from 'zod';
import { askCorrection } from '../domain/minutes/ask-correction.ts';
import { describeVersion } from '../domain/minutes/describe-version.ts';
import { versionLines } from '../presenters/minutes-notice.ts';
import { minutesLines } from '../presenters/minutes-presenter.ts';
import { defineForm } from './define-form.ts';
import { longTextField } from './fields.ts';
import type { FormCall } from './form.ts';
import { say } from './passage.ts';

interface Asked {
  meeting: string;
  /** The version that whoever asks has read, where they were sent one: it must not have been replaced since. */
  version?: string | undefined;
}

/** Asks for a correction of minutes that were circulated. */
export const askCorrectionForm = defineForm({
  id: 'ask-correction',
  args: z.object({ meeting: z.string(), version: z.string().optional() }),

  async open(call) {
    const { title, submit, text } = call.t.forms.askCorrection;
    return {
      title,
      submit,
      ...(await aboutVersion(call)),
      fields: { text: longTextField({ label: text, most: 1000 }) },
    };
  },

  async submit({ viewer, args, deps, t }, { text }) {
    const { meeting: reference, version: versionId } = args;
    await askCorrection(viewer, { reference, text, ...(versionId ? { versionId } : {}) }, deps);
    return say(t.minutes.asked);
  },
});

async function aboutVersion({ viewer, args, deps, t }: FormCall<Asked>) {
  if (!args.version) return {};
  const version = await describeVersion(viewer, { versionId: args.version }, deps);
  return {
    intro: say(...versionLines(version, t)),
    reading: { title: t.minutes.ask.text, lines: minutesLines(version.content, t) },
  };
}
