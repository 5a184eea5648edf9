import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Who holds a folder's lock, precisely enough to tell later whether that very process still runs. */
export interface LockHolder {
  pid: number;
  host: string;
  since: string;
  /** Names the running system and its process numbers: it differs after a reboot, and from container to container. */
  system: string;
  /** When the process began, in the system's own units: tells it from a later one with the same number. */
  began: string | null;
}

/** This process, as it signs a lock. */
export function thisProcess(): LockHolder {
  return {
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    system: systemName(),
    began: processBeginning(process.pid),
  };
}

/** Whether the holder still runs; `unknown` when it lives where this process cannot see. */
export function holderState(holder: LockHolder): 'running' | 'gone' | 'unknown' {
  if (holder.system !== systemName()) return 'unknown';
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return 'gone';
  }
  return processBeginning(holder.pid) === holder.began ? 'running' : 'gone';
}

function systemName(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${hostname()} ${boot} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}

/** Null where the system does not say (no /proc), or no such process runs. */
function processBeginning(pid: number): string | null {
  try {
    // The program's name, in parentheses, may hold spaces; the beginning is the 20th field after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
    return fields?.[19] ?? null;
  } catch {
    return null;
  }
}
