/** GitHub's own description of its API, cut to what the tests use (`scripts/trim-openapi.mjs` remakes the file). */
import { readFileSync } from 'node:fs';

/** A JSON Schema in the dialect of OpenAPI 3.0. */
export type OpenApiSchema = Readonly<Record<string, unknown>>;

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: OpenApiSchema;
  /** The value may hold slashes, as the name of a branch does. */
  readonly 'x-multi-segment'?: true;
}

export interface MediaType {
  readonly schema: OpenApiSchema;
  readonly example?: unknown;
}

export interface Operation {
  readonly operationId: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly required: boolean; readonly schema: OpenApiSchema };
  readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, MediaType>> }>>;
}

export interface Description {
  readonly origin: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly schemas: Readonly<Record<string, OpenApiSchema>>;
}

export interface Match {
  readonly operation: Operation;
  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
}

interface Pattern {
  readonly expression: RegExp;
  readonly names: readonly string[];
  readonly method: string;
  readonly operation: Operation;
}

/** Reads the committed description. */
export function loadDescription(): Description {
  return JSON.parse(readFileSync(new URL('./openapi.trimmed.json', import.meta.url), 'utf8'));
}

/** Every operation, in the order of the paths. */
export function operationsOf(description: Description): readonly Operation[] {
  return Object.values(description.paths).flatMap((methods) => Object.values(methods));
}

/**
 * The description's example of an answer, as a copy that the caller may change.
 *
 * @throws Error where the description has no such operation or no example for that status.
 */
export function exampleOf(description: Description, operationId: string, status: number): unknown {
  const operation = operationsOf(description).find((one) => one.operationId === operationId);
  const example = operation?.responses[status]?.content['application/json']?.example;
  if (example === undefined) throw new Error(`no example for ${operationId}, ${status}`);
  return structuredClone(example);
}

function patternOf(path: string, method: string, operation: Operation): Pattern {
  const spanning = new Set(
    operation.parameters.filter((one) => one['x-multi-segment']).map((one) => one.name),
  );
  const names: string[] = [];
  const source = path.replaceAll(/\{(\w+)\}|[.]/g, (found, name: string | undefined) => {
    if (name === undefined) return `\\${found}`;
    names.push(name);
    return spanning.has(name) ? '(.+)' : '([^/]+)';
  });
  return { expression: new RegExp(`^${source}$`), names, method: method.toUpperCase(), operation };
}

/** `null` where the text is no valid percent-encoding. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/**
 * Makes a function that finds the operation of a method and path.
 *
 * Where two patterns fit, the one with fewer parameters wins: `/issues/comments/{comment_id}` goes before
 * `/issues/{issue_number}/comments` could.
 */
export function matcher(description: Description): (method: string, path: string) => Match | null {
  const patterns = Object.entries(description.paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => patternOf(path, method, operation)),
    )
    .sort((a, b) => a.names.length - b.names.length);
  return (method, path) => {
    for (const pattern of patterns) {
      const found = pattern.method === method ? pattern.expression.exec(path) : null;
      if (found === null) continue;
      const params: Record<string, string> = {};
      for (const [index, name] of pattern.names.entries()) {
        const value = decoded(found[index + 1] ?? '');
        if (value === null) return null;
        params[name] = value;
      }
      return { operation: pattern.operation, params };
    }
    return null;
  };
}
