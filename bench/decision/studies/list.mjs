// The studies: each gives its cells and measures one of them. A cell is plain data, so any worker can measure it.
import * as anomalies from './anomalies.mjs';
import * as families from './families.mjs';
import * as history from './history.mjs';
import * as items from './items.mjs';
import * as lasting from './lasting.mjs';
import * as pairs from './pairs.mjs';
import * as splits from './splits.mjs';

export const STUDIES = { history, pairs, families, lasting, items, splits, anomalies };
