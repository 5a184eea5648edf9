import { layOut } from '../documents/meeting-file.ts';
import { decisionPaper } from '../documents/papers/decision-paper.ts';
import { describeDecision } from '../domain/decisions/describe-decision.ts';
import { logDecisionExtract } from '../domain/decisions/log-export.ts';
import { loadLogos } from '../domain/parties/load-logos.ts';
import type { Act } from './act.ts';
import { type PayloadOf, payloads } from './payloads.ts';

/** One decision with its proof, to edit or to print. */
export const extractDecision: Act<PayloadOf<'extract-decision'>> = {
  payload: payloads['extract-decision'],
  run: async ({ viewer, deps }, { format, decision: reference }) => {
    const { language, agreement } = viewer;
    const { decision } = await describeDecision(viewer, { reference }, deps);
    const logos = await loadLogos(agreement.id, deps);
    const paper = decisionPaper({ decision, language, agreement: agreement.code, createdAt: deps.now(), logos });
    const file = await layOut(paper, agreement.code, format);
    await logDecisionExtract(viewer, { format, decision }, deps);
    return { passages: [], files: [file] };
  },
};
