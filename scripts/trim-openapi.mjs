// Cuts the operations that the tests use out of GitHub's own OpenAPI description, so that the fake GitHub of the tests
// and the requests of the action are checked against GitHub's words and not against ours.
//
// The whole description is 13 MB, so it is no dependency of this project. To remake the small file:
//
//   cd "$(mktemp -d)" && npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz package/generated/api.github.com.json
//   node scripts/trim-openapi.mjs <that folder>/package/generated/api.github.com.json
//
// Run from the project's root. The operations are listed in __tests__/github/operations.txt, one `operationId` a line.
// The description is published by GitHub under the MIT licence (package @octokit/openapi).
import { readFileSync, writeFileSync } from 'node:fs';

const OPERATIONS = '__tests__/github/operations.txt';
const TRIMMED = '__tests__/github/openapi.trimmed.json';

/**
 * Keywords that only people read; everything that a validator acts on stays. `discriminator` goes too: it only speeds up
 * the choice within a `oneOf` that says the same, and its mapping names schemas that the cut may leave out.
 */
const PROSE = new Set([
  'description',
  'summary',
  'title',
  'example',
  'examples',
  'default',
  'deprecated',
  'externalDocs',
  'discriminator',
  'readOnly',
  'x-github-breaking-changes',
  'x-github',
]);

/** Keywords whose keys are names chosen by GitHub, so that a property called `description` must survive. */
const MAPS_OF_SCHEMAS = new Set(['properties', 'patternProperties']);

/** Follows `#/a/b` in the whole description. */
function lookUp(whole, ref) {
  return ref
    .slice(2)
    .split('/')
    .reduce((at, step) => at[step.replaceAll('~1', '/').replaceAll('~0', '~')], whole);
}

/** Parameters, responses and examples are written where they are used; only schemas stay references. */
function inlined(whole, value) {
  return value?.$ref === undefined ? value : inlined(whole, lookUp(whole, value.$ref));
}

/** The schema without prose; notes the name of every schema that it refers to in `reached`. */
function bareSchema(schema, reached) {
  if (Array.isArray(schema)) return schema.map((item) => bareSchema(item, reached));
  if (schema === null || typeof schema !== 'object') return schema;
  if (typeof schema.$ref === 'string') reached.add(schema.$ref.split('/').at(-1));
  const bare = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (PROSE.has(keyword)) continue;
    if (keyword === 'enum') {
      bare.enum = value;
    } else if (MAPS_OF_SCHEMAS.has(keyword)) {
      bare[keyword] = Object.fromEntries(
        Object.entries(value).map(([name, part]) => [name, bareSchema(part, reached)]),
      );
    } else {
      bare[keyword] = bareSchema(value, reached);
    }
  }
  return bare;
}

function bareParameter(parameter, reached) {
  const { name, in: place, required, schema } = parameter;
  const bare = { name, in: place, required: required === true, schema: bareSchema(schema, reached) };
  return parameter['x-multi-segment'] === true ? { ...bare, 'x-multi-segment': true } : bare;
}

/** One `{mediaType: {schema, example?}}`: of several examples the first. */
function bareContent(whole, content, reached) {
  const bare = {};
  for (const [mediaType, { schema, examples }] of Object.entries(content ?? {})) {
    const first = inlined(whole, Object.values(examples ?? {})[0]);
    bare[mediaType] = { schema: bareSchema(schema ?? {}, reached) };
    if (first !== undefined) bare[mediaType].example = first.value;
  }
  return bare;
}

function bareOperation(whole, operation, reached) {
  const parameters = (operation.parameters ?? []).map((one) => bareParameter(inlined(whole, one), reached));
  const responses = {};
  for (const [status, response] of Object.entries(operation.responses)) {
    responses[status] = { content: bareContent(whole, inlined(whole, response).content, reached) };
  }
  const bare = { operationId: operation.operationId, parameters };
  if (operation.requestBody !== undefined) {
    const { required, content } = inlined(whole, operation.requestBody);
    const schema = bareSchema(content['application/json'].schema, reached);
    bare.requestBody = { required: required === true, schema };
  }
  return { ...bare, responses };
}

function trim(whole, wanted) {
  const reached = new Set(['basic-error']);
  const paths = {};
  const missing = new Set(wanted);
  for (const [path, methods] of Object.entries(whole.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (!missing.delete(operation.operationId)) continue;
      paths[path] = { ...paths[path], [method]: bareOperation(whole, operation, reached) };
    }
  }
  if (missing.size > 0) throw new Error(`The description has no operation ${[...missing].join(', ')}.`);
  const schemas = {};
  // The set grows while it is walked, which is how the schemas of the schemas are reached.
  for (const name of reached) schemas[name] = bareSchema(whole.components.schemas[name], reached);
  return { paths, schemas };
}

/** One path or schema a line, so that a newer description gives a diff that a person can read. */
function linewise(map) {
  const lines = Object.keys(map)
    .sort()
    .map((key) => `${JSON.stringify(key)}: ${JSON.stringify(map[key])}`);
  return `{\n${lines.join(',\n')}\n}`;
}

const source = process.argv[2];
if (source === undefined) throw new Error('Usage: node scripts/trim-openapi.mjs api.github.com.json');
const whole = JSON.parse(readFileSync(source, 'utf8'));
const wanted = readFileSync(OPERATIONS, 'utf8').split('\n').filter(Boolean);
const { paths, schemas } = trim(whole, wanted);
const origin = `@octokit/openapi ${whole.info.version}, MIT, cut by scripts/trim-openapi.mjs`;
const text = `{"origin": ${JSON.stringify(origin)},\n"paths": ${linewise(paths)},\n"schemas": ${linewise(schemas)}}\n`;
writeFileSync(TRIMMED, text);
const counts = `${wanted.length} operations, ${Object.keys(schemas).length} schemas, ${Buffer.byteLength(text)} bytes`;
process.stdout.write(`${TRIMMED}: ${counts}\n`);
