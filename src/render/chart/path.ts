/** Lines of a picture: straight from point to point, two digits behind the point. */

export type Point = readonly [x: number, y: number];

const digits = (value: number): number => Math.round(value * 100) / 100;

/** Data of an SVG path through the points; empty for none. */
export function pathThrough(points: readonly Point[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${digits(x)},${digits(y)}`).join('');
}

/** The least and the largest of what is finite; 0 and 1 where nothing is. */
export function spanOf(values: readonly number[]): readonly [low: number, high: number] {
  const finite = values.filter(Number.isFinite);
  if (finite.length === 0) return [0, 1];
  return [
    finite.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY),
    finite.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY),
  ];
}
