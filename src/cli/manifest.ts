import { httpManifest, socketManifest } from '../slack/manifest-for.ts';

// npm run manifest                       prints the app manifest for Socket Mode
// npm run manifest -- https://my.host    prints it for HTTP
const [publicUrl] = process.argv.slice(2);
const manifest = publicUrl ? httpManifest(publicUrl) : socketManifest();
process.stdout.write(`${JSON.stringify(manifest, null, 2)}\n`);
