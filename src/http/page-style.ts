import { createHash } from 'node:crypto';

export const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; font: 18px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 34rem; margin: 0 auto; padding: 8vh 1.25rem 3rem; }
section + section { margin-top: 2.5rem; }
h1 { font-size: 1.35rem; line-height: 1.3; }
h2 { font-size: 1.1rem; margin-top: 3rem; }
p { white-space: pre-wrap; }
ul { padding-left: 1.2em; }
.small { font-size: .85rem; opacity: .8; }
.field { margin: 1.4rem 0; }
.field > label, legend { display: block; font-weight: 600; padding: 0; }
.field > p { margin: .2rem 0; }
fieldset { border: 0; padding: 0; margin: 1.4rem 0; min-width: 0; }
fieldset > p { margin: .2rem 0; }
.options { max-height: 17rem; overflow: auto; }
.options label { display: flex; gap: .6em; align-items: baseline; padding: .25rem 0; }
.options input { flex: none; }
[role=alert] { border-left: 4px solid #b3261e; padding-left: .7em; }
select, textarea, input { font: inherit; padding: .5em; max-width: 100%; box-sizing: border-box; }
textarea, input[type=text], input[type=search], select { width: 100%; }
textarea { min-height: 9em; }
a.button { display: inline-block; text-decoration: none; }
button, a.button { font: inherit; font-weight: 600; padding: .7em 1.3em; margin-top: 1rem; border: 0; border-radius: .4em;
  background: #1f4e5f; color: #fff; cursor: pointer; }
button.danger { background: #b3261e; }
button.other { background: none; color: inherit; border: 2px solid currentColor; padding: .35em .9em; margin-top: .5rem; }
button:focus-visible, a.button:focus-visible, select:focus-visible, textarea:focus-visible, input:focus-visible { outline: 3px solid #b8860b; outline-offset: 2px; }
@media (prefers-color-scheme: dark) {
  button:not(.other), a.button { background: #8fc3d6; color: #10272f; }
  button.danger { background: #f2b8b5; color: #601410; }
}
`;

/** What a Content-Security-Policy allows as these pages' style: itself, and nothing that slipped in. */
export const pageStyle = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;
