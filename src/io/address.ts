/**
 * Which addresses may be talked to: a key or a report must not be sent into the network of the machine that runs this.
 * A name is looked up at the moment of the connection, so that it can't lead elsewhere between the look and the use.
 */
import { type LookupAddress, lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

const REASON = 'is an address of a private network or of this machine';

function privateAddress(host: string): Error {
  return new Error(`${host} ${REASON}`);
}

/** Whether a connection failed for this reason. */
export function isPrivate(reason: string): boolean {
  return reason.endsWith(REASON);
}

/** Ranges that are nobody's in particular on the Internet (IANA's special-purpose registries) are not public. */
export function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/** Of a URL: numbers of every spelling are in their usual one there, those of IPv6 in brackets. */
function numberIn(hostname: string): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 ? null : bare;
}

/** Connections to a number look nothing up, so that numbers are looked at before. @throws Error that `isPrivate` knows */
export function mustNotBePrivateNumber({ hostname }: URL): void {
  const number = numberIn(hostname);
  if (number !== null && !isPublic(number)) throw privateAddress(number);
}

/** A lookup that knows public addresses alone; a name that has none of them is refused. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses: readonly LookupAddress[]) => {
    if (error !== null) return callback(error, '');
    const [first, ...rest] = addresses.filter(({ address }) => isPublic(address));
    if (first === undefined) return callback(privateAddress(hostname), '');
    if (options.all === true) return callback(null, [first, ...rest]);
    return callback(null, first.address, first.family);
  });
};
