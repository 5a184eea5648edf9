import { canCompile, compile } from './compile.js';

// After npm ci: compiles the bot, where there is something to compile with.
if (canCompile() && !compile()) process.exitCode = 1;
