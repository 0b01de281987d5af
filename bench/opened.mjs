// Loaded by `node --import` before the program that is measured: lists the files below mlruns/ that it opens.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const opened = new Set();

function note(path) {
  if (String(path).includes('mlruns')) opened.add(String(path));
}

const { createReadStream, openSync } = fs;
const { open, readFile } = fs.promises;
fs.createReadStream = (path, ...rest) => {
  note(path);
  return createReadStream(path, ...rest);
};
fs.openSync = (path, ...rest) => {
  note(path);
  return openSync(path, ...rest);
};
fs.promises.open = (path, ...rest) => {
  note(path);
  return open(path, ...rest);
};
fs.promises.readFile = (path, ...rest) => {
  note(path);
  return readFile(path, ...rest);
};
syncBuiltinESMExports();

process.on('exit', () => {
  const file = process.env['HOLDLINE_BENCH_OPENED'];
  if (file !== undefined) fs.writeFileSync(file, [...opened].join('\n'));
});
