import { useSandbox } from '../live/sandbox-context.ts';
import { Modal } from './modal.tsx';

/** The top of the person's stack of modals; what was entered in those below waits. */
export function ModalStack() {
  const { modals } = useSandbox().snapshot;
  const top = modals.at(-1);
  return top ? <Modal key={top.id} modal={top} depth={modals.length} /> : null;
}
