// Runs queries on head.parquet and base.parquet in DuckDB: node scripts/engines/duckdb.mjs FOLDER JOBS.json MODULES
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [folder, jobs, modules] = process.argv.slice(2);
const { DuckDBInstance, version } = createRequire(join(modules, 'x.js'))('@duckdb/node-api');
const connection = await (
  await DuckDBInstance.create(':memory:', { memory_limit: '6GB', threads: '2' })
).connect();
const path = (name) => join(folder, name).replaceAll("'", "''");
for (const side of ['head', 'base']) {
  await connection.run(`CREATE VIEW ${side} AS SELECT * FROM read_parquet('${path(`${side}.parquet`)}')`);
}
const numbers = [];
for (const { file, sql } of JSON.parse(readFileSync(jobs, 'utf8'))) {
  const query = sql.trimEnd().replace(/;$/, '');
  if (file === null) numbers.push(Number((await connection.runAndReadAll(query)).getRows()[0][0]));
  else await connection.run(`COPY (${query}) TO '${file.replaceAll("'", "''")}' (HEADER, DELIMITER ',')`);
}
console.log(JSON.stringify({ version: `DuckDB ${version()}`, numbers }));
