import { type IndicatorRecord, latestReading } from './indicator-record.ts';

/** How far the latest value is from the target. */
export interface TargetDistance {
  /** Without a starting value nobody knows which way is forward: only below or above is said. */
  state: 'reached' | 'short' | 'below' | 'above';
  by: number;
}

/** How far an indicator is from its target; null without a target or a reading. A target below the start is one to come down to. */
export function targetDistance({
  baseline,
  target,
  readings,
}: Pick<IndicatorRecord, 'baseline' | 'target' | 'readings'>): TargetDistance | null {
  const latest = latestReading({ readings });
  if (target === null || !latest) return null;
  const gap = Math.round((target - latest.value) * 10_000) / 10_000;
  const by = Math.abs(gap);
  if (gap === 0) return { state: 'reached', by: 0 };
  if (baseline === null || baseline === target) return { state: gap > 0 ? 'below' : 'above', by };
  return { state: gap > 0 === target > baseline ? 'short' : 'reached', by };
}
