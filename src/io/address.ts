/**
 * Which addresses may be talked to: a key or a report must not be sent into the network of the machine that runs this.
 * A name is looked up at the moment of the connection, so that it can't lead elsewhere between the look and the use.
 */
import { type LookupAddress, lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

const REASON = 'is an address of a private network or of this machine';

function privateAddress(host: string): Error {
  return new Error(`${host} ${REASON}`);
}

/** Whether a connection failed for this reason. */
export function isPrivate(reason: string): boolean {
  return reason.endsWith(REASON);
}

/**
 * Networks that are nobody's in particular on the Internet: IANA's registries of special-purpose addresses
 * (https://www.iana.org/assignments/iana-ipv4-special-registry, …-ipv6-…), multicast, and what is kept for later.
 */
const SPECIAL_IPV4: readonly (readonly [network: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];
/** All but 2000::/3, which is what is given out, and within it what leads elsewhere: Teredo, 6to4, examples, tests. */
const SPECIAL_IPV6: readonly (readonly [network: string, bits: number])[] = [
  ['::', 3],
  ['4000::', 2],
  ['8000::', 1],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

function listOf(family: 'ipv4' | 'ipv6', networks: typeof SPECIAL_IPV4): BlockList {
  const list = new BlockList();
  for (const [network, bits] of networks) list.addSubnet(network, bits, family);
  return list;
}

// One for each: a list takes every IPv4 address for the IPv6 one that it is mapped to as well.
const SPECIAL = { ipv4: listOf('ipv4', SPECIAL_IPV4), ipv6: listOf('ipv6', SPECIAL_IPV6) };

/** Whether an address is somebody's on the Internet. An IPv4 address within an IPv6 one is never. */
export function isPublic(address: string): boolean {
  const version = isIP(address);
  if (version === 0) return false;
  const family = version === 6 ? 'ipv6' : 'ipv4';
  return !SPECIAL[family].check(address, family);
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
