import type { Deps } from '../deps.ts';
import { requireRoster } from '../people/access.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { textHash } from './insert-decision.ts';
import { loadDecisions } from './load-decisions.ts';
import { proofHash } from './proof.ts';
import { type RegisterContent, registerContent } from './register-content.ts';
import { sealOf } from './seal-decision.ts';

/** What was found altered first. */
export interface Tampering {
  position: number;
  reference: string;
  /** An entry or its place in the chain; the text; the proof; the voices; the decision's own row; an entry missing. */
  what: 'entry' | 'text' | 'proof' | 'voices' | 'decision' | 'missing';
}

export interface Verification {
  entries: number;
  /** Seal of the last entry: to be compared with a former one, kept elsewhere. */
  lastHash: string | null;
  tampering: Tampering | null;
}

/**
 * Computes the register's chain anew, and compares each entry with the decision, the proof and the voices that people
 * are shown: names the first that was tampered with.
 * @throws UserError for somebody outside the roster.
 */
export async function verifyRegister(viewer: Viewer, deps: Pick<Deps, 'db'>): Promise<Verification> {
  requireRoster(viewer);
  const agreementId = viewer.agreement.id;
  const [entries, decisions] = await Promise.all([
    deps.db.registerEntry.findMany({ where: { agreementId }, orderBy: { position: 'asc' } }),
    loadDecisions({ state: 'ADOPTED' }, viewer, deps),
  ]);
  const answer = (tampering: Tampering | null) => {
    return { entries: entries.length, lastHash: entries.at(-1)?.hash ?? null, tampering };
  };
  let previousHash = '';
  for (const [place, { position, reference, content, hash, decisionId, ...entry }] of entries.entries()) {
    const found = (what: Tampering['what']) => answer({ position, reference, what });
    const isChained = position === place + 1 && entry.previousHash === previousHash;
    if (!isChained || sealOf({ position, previousHash, content }) !== hash) return found('entry');
    previousHash = hash;
    const decision = decisions.find(({ id }) => id === decisionId);
    const what = decision ? difference(decision, content as RegisterContent) : 'decision';
    if (what) return found(what);
  }
  const unsealed = decisions.findLast(({ seal }) => seal === null);
  const missing = unsealed && { position: entries.length + 1, reference: unsealed.reference, what: 'missing' as const };
  return answer(missing ?? null);
}

/** What of a decision is not as the register sealed it. */
function difference(
  decision: Parameters<typeof registerContent>[0],
  sealed: RegisterContent,
): Exclude<Tampering['what'], 'entry' | 'missing'> | null {
  const now = registerContent(decision, { basis: sealed.basis, now: decision.adoptedAt ?? new Date(0) });
  const same = (a: unknown, b: unknown) => sealOf({ ...EMPTY, content: a }) === sealOf({ ...EMPTY, content: b });
  if (now.text !== sealed.text || textHash(decision.text, decision.messages) !== sealed.hash) return 'text';
  const isGenuine = ({ hash, ...message }: (typeof decision.messages)[number]) => proofHash(message) === hash;
  if (!same(now.messages, sealed.messages) || !decision.messages.every(isGenuine)) return 'proof';
  if (!same(now.voices, sealed.voices)) return 'voices';
  return same(factsOf(now), factsOf(sealed)) ? null : 'decision';
}

/** What may not change once adopted: what it concerns may be completed since. */
function factsOf({ objectives: _, sheets: __, indicators: ___, parties: ____, ...facts }: RegisterContent) {
  return facts;
}

const EMPTY = { position: 0, previousHash: '' };
