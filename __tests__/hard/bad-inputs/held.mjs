// Preloaded into a run of the bundle: writes its greatest memory, in bytes, to the file that `?into=` names.
import { writeFileSync } from 'node:fs';

const into = new URL(import.meta.url).searchParams.get('into');
process.on('exit', () => writeFileSync(into, String(process.resourceUsage().maxRSS * 1024)));
