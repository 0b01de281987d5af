/** Checks requests and answers against GitHub's description. Schemas are compiled when an operation is first met. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Description, MediaType, Operation, Parameter } from './description.js';
import { closedSchema, type JsonSchema, openSchema, SCHEMAS_ID } from './json-schema.js';

export interface CheckedRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The parsed JSON body; `undefined` where nothing was sent. */
  readonly body: unknown;
}

/** Both return one sentence for each violation; none means that the description agrees. */
export interface Validator {
  readonly checkRequest: (operation: Operation, request: CheckedRequest) => readonly string[];
  readonly checkAnswer: (operation: Operation, status: number, body: unknown) => readonly string[];
}

/**
 * GitHub declares `created` as one point in time, but documents ranges such as `>=2026-11-01` for it
 * (https://docs.github.com/search-github/getting-started-with-searching-on-github/understanding-the-search-syntax).
 */
const RANGE = /^(?:>=|<=|>|<)?\d{4}-\d{2}-\d{2}\S*$/;

/** Errors that any operation may answer with even though few of them declare it. */
const ANY_ERROR: MediaType = {
  schema: {
    allOf: [{ $ref: '#/components/schemas/basic-error' }, { required: ['message', 'documentation_url'] }],
  },
};

/** A query or path value is text; the schema says what it stands for. */
function typed(text: string, schema: Parameter['schema']): unknown {
  const type = schema['type'];
  if ((type === 'integer' || type === 'number') && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function sentence(where: string, error: ErrorObject): string {
  const named = error.params['unevaluatedProperty'] ?? error.params['additionalProperty'];
  const allowed = error.params['allowedValues'];
  const detail =
    named === undefined ? (allowed === undefined ? '' : ` ${JSON.stringify(allowed)}`) : ` (${named})`;
  return `${where}${error.instancePath} ${error.message ?? error.keyword}${detail}`;
}

/** The media type whose schema holds for a JSON answer: `application/json` before GitHub's own ones. */
function jsonOf(content: Readonly<Record<string, MediaType>>): MediaType | undefined {
  return content['application/json'] ?? Object.entries(content).find(([type]) => type.includes('json'))?.[1];
}

/** Compiles once for each key. */
function compiler(description: Description): (key: string, schema: JsonSchema) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const $defs = Object.fromEntries(
    Object.entries(description.schemas).map(([name, schema]) => [name, openSchema(schema)]),
  );
  ajv.addSchema({ $id: SCHEMAS_ID, $defs });
  const compiled = new Map<string, ValidateFunction>();
  return (key, schema) => {
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const fresh = ajv.compile(schema);
    compiled.set(key, fresh);
    return fresh;
  };
}

export function makeValidator(description: Description): Validator {
  const compile = compiler(description);

  const errorsOf = (key: string, schema: JsonSchema, value: unknown): readonly string[] => {
    const validate = compile(key, schema);
    return validate(value) ? [] : (validate.errors ?? []).map((error) => sentence(key, error));
  };

  const checkParameter = (operation: Operation, parameter: Parameter, values: readonly string[]) => {
    const key = `${operation.operationId}: ${parameter.in} ${parameter.name}`;
    if (values.length > 1) return [`${key} is given ${values.length} times`];
    const [text] = values;
    if (text === undefined) return parameter.required ? [`${key} is missing`] : [];
    if (parameter.name === 'created' && RANGE.test(text)) return [];
    return errorsOf(key, openSchema(parameter.schema), typed(text, parameter.schema));
  };

  const checkRequest: Validator['checkRequest'] = (operation, { params, query, body }) => {
    const { operationId, parameters, requestBody } = operation;
    const declared = new Set(parameters.filter((one) => one.in === 'query').map((one) => one.name));
    const found = [...new Set(query.keys())]
      .filter((name) => !declared.has(name))
      .map((name) => `${operationId}: query ${name} is not declared`);
    for (const parameter of parameters) {
      const inPath = params[parameter.name];
      if (parameter.in === 'path')
        found.push(...checkParameter(operation, parameter, inPath === undefined ? [] : [inPath]));
      if (parameter.in === 'query')
        found.push(...checkParameter(operation, parameter, query.getAll(parameter.name)));
    }
    if (requestBody === undefined)
      return body === undefined ? found : [...found, `${operationId}: takes no body`];
    if (body === undefined)
      return requestBody.required ? [...found, `${operationId}: body is missing`] : found;
    return [...found, ...errorsOf(`${operationId}: body`, closedSchema(requestBody.schema), body)];
  };

  const checkAnswer: Validator['checkAnswer'] = (operation, status, body) => {
    const key = `${operation.operationId}: answer ${status}`;
    const declared = operation.responses[status];
    if (declared === undefined && status < 400) return [`${key} is not declared`];
    const media = declared === undefined ? ANY_ERROR : jsonOf(declared.content);
    if (media === undefined) return body === undefined ? [] : [`${key} has no body in the description`];
    if (body === undefined) return [`${key} lacks its body`];
    return errorsOf(key, openSchema(media.schema), body);
  };

  return { checkRequest, checkAnswer };
}
