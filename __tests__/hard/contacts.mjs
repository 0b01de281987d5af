// Preloaded into a run of the bundle: writes every host that is looked up or connected to into the file `?into=PATH`.
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const into = new URL(import.meta.url).searchParams.get('into');
const note = (text) => appendFileSync(into, `${text}\n`);

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function connectNoted(...args) {
  // Node hands its own calls on as one normalized array.
  const [first] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === 'object') note(first.path ?? `${first.host ?? 'localhost'}:${first.port}`);
  else note(`${typeof args[1] === 'string' ? args[1] : 'localhost'}:${first}`);
  return connect.apply(this, args);
};
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  const asked = dns[name];
  dns[name] = (host, ...rest) => {
    note(`name ${host}`);
    return asked.call(dns, host, ...rest);
  };
}
syncBuiltinESMExports();
