// Chance from a name: the same name gives the same draws on every machine, whichever worker draws them.
import { binomialDraw } from '../../build/js/stats/binomial-draw.js';

/** Bret Mulvey's xmur3 hash (public domain): as many 32-bit words of a text as are asked for. */
function wordsOf(text) {
  let hash = 1779033703 ^ text.length;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 3432918353);
    hash = (hash << 13) | (hash >>> 19);
  }
  return () => {
    hash = Math.imul(hash ^ (hash >>> 16), 2246822507);
    hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
    hash ^= hash >>> 16;
    return hash >>> 0;
  };
}

/** sfc32 by Chris Doty-Humphrey (public domain, PractRand): uniform on [0, 1), 128 bits of state. */
function sfc32(word) {
  let [a, b, c, counter] = [word() | 0, word() | 0, word() | 0, 1];
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

/** The draws that simulations need, from a name. */
export function chanceOf(name) {
  const uniform = sfc32(wordsOf(name));
  let kept = null;
  const normal = () => {
    if (kept !== null) {
      const value = kept;
      kept = null;
      return value;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    const angle = 2 * Math.PI * uniform();
    kept = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
  const chiSquare = (df) => {
    let sum = 0;
    for (let i = 0; i < df; i++) sum += normal() ** 2;
    return sum;
  };
  return {
    uniform,
    normal,
    /** Below count. */
    integer: (count) => Math.floor(uniform() * count),
    /** Student's t with whole degrees of freedom above 2, scaled to a standard deviation of 1. */
    student: (df) => (normal() / Math.sqrt(chiSquare(df) / df)) * Math.sqrt((df - 2) / df),
    binomial: (n, share) => binomialDraw(uniform, n, share),
    /** A share from a beta distribution with whole or half parameters. */
    beta: (a, b) => {
      const left = chiSquare(2 * a);
      return left / (left + chiSquare(2 * b));
    },
  };
}
