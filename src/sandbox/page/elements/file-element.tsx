import type { FileInput } from '@slack/types';
import { readFile } from '../forms/read-file.ts';
import { type Slot, slotAttributes } from '../forms/slot.ts';
import { useElement } from '../forms/use-element.ts';

/** One or several files, by the browser's own chooser. */
export function FileElement({ element, slot }: { element: FileInput; slot: Slot }) {
  const { change } = useElement(element, slot);
  const take = async (list: FileList | null) => {
    const files = await Promise.all(
      [...(list ?? [])].map(async (file) => ({
        fileName: file.name,
        mimeType: file.type || 'application/octet-stream',
        base64: await readFile(file),
      })),
    );
    change({ type: element.type, files });
  };
  return (
    <input
      {...slotAttributes(slot)}
      className="field field-file"
      type="file"
      multiple={element.max_files !== 1}
      accept={element.filetypes?.map((type) => `.${type}`).join(',')}
      onChange={({ target }) => void take(target.files)}
    />
  );
}
