// One cell's result, by its own chance: the same whichever worker measures it, and whatever else is measured.
import { chanceOf } from './chance.mjs';
import { STUDIES } from './studies/list.mjs';

/** The cell's name without what must not change its draws. */
function nameOf(study, { samples: _, repetitions: __, ...cell }) {
  return `${study} ${JSON.stringify(cell)}`;
}

export function measured({ study, cell, seed }) {
  return { ...cell, ...STUDIES[study].measure(cell, chanceOf(`${seed} ${nameOf(study, cell)}`)) };
}

/** Every cell of every study, with repetitions scaled; at least one each. */
export function tasksOf({ seed, brief, scale, samples, studies }) {
  return studies.flatMap((study) =>
    STUDIES[study].cells({ brief, samples }).map((cell) => {
      const repetitions = cell.repetitions === 1 ? 1 : Math.max(1, Math.round(cell.repetitions * scale));
      return { study, seed, cell: { ...cell, repetitions } };
    }),
  );
}
