import fs from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** The few parts of the emscripten module that fsync needs. */
interface NodeFiles {
  stream_ops: { fsync?: (stream: { nfd: number }) => number };
  tryFSOperation<T>(operation: () => T): T;
}

/**
 * PGlite's folder of real files, with fsync. As shipped, PGlite drops every fsync that PostgreSQL asks for, so that a
 * power cut can lose or tear what was already acknowledged.
 */
export class DurableFiles extends NodeFS {
  override async init(...[pg, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pg, options);
    const giveFsync = (module: { NODEFS?: NodeFiles }) => {
      const files = module.NODEFS;
      if (!files) throw new Error('PGlite no longer exposes NODEFS: its files cannot be synced.');
      files.stream_ops.fsync = ({ nfd }) => {
        // An errno reaches PostgreSQL, which must know that its write-ahead log is not on the disk.
        files.tryFSOperation(() => fs.fsyncSync(nfd));
        return 0;
      };
    };
    const preRun = [...(emscriptenOpts.preRun ?? []), giveFsync] as typeof emscriptenOpts.preRun;
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }
}
