import type { JsonValue } from '@backstage/types';
import {
  isScalar,
  parseAllDocuments,
  visit,
  type Document,
  type Tags,
} from 'yaml';

/** What an API server's reader takes for a character. */
const unprintable =
  /[^\t\n\r\u0020-\u007e\u0085\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;

/** Of the types of YAML 1.1, API servers know neither dates nor numbers to the base of sixty. */
const unknownTags = ['timestamp', 'binary', 'omap', 'pairs', 'set'];

/**
 * The first document of a text as JSON, as an API server reads it: YAML 1.1, in which `y` is true; of
 * repeated keys the last counts. Fails with a SyntaxError that says what is wrong.
 */
export function parseYaml(text: string): JsonValue {
  if (unprintable.test(text)) {
    throw new SyntaxError('yaml: control characters are not allowed');
  }
  const document = firstDocument(text);
  if (!document) {
    return null;
  }
  assertWellFormed(document);
  try {
    return JSON.parse(JSON.stringify(document.toJS({ maxAliasCount: 100 })));
  } catch (error) {
    throw new SyntaxError(
      error instanceof TypeError
        ? "yaml: an anchor's value contains itself"
        : `yaml: ${firstLine(error)}`,
    );
  }
}

/** The findings of strict decoding: keys that a map has twice. */
export function duplicateYamlKeys(text: string): string[] {
  const document = firstDocument(text);
  const findings: string[] = [];
  if (document) {
    visit(document, {
      Map(_key, map) {
        const seen = new Set<unknown>();
        for (const { key } of map.items) {
          const name = isScalar(key) ? key.value : undefined;
          if (name !== undefined && seen.has(name)) {
            const line = lineAt(text, isScalar(key) ? key.range?.[0] : 0);
            findings.push(
              `yaml: unmarshal errors:\n  line ${line}: key ${JSON.stringify(
                name,
              )} already set in map`,
            );
          }
          seen.add(name);
        }
      },
    });
  }
  return findings;
}

function firstDocument(text: string): Document.Parsed | undefined {
  const documents = parseAllDocuments(text, {
    version: '1.1',
    uniqueKeys: false,
    logLevel: 'silent',
    customTags: tags => tags.filter(isKnownTag),
  });
  return Array.isArray(documents) ? documents[0] : undefined;
}

function isKnownTag(tag: Tags[number]): boolean {
  return typeof tag === 'string'
    ? !unknownTags.includes(tag)
    : !unknownTags.some(name => tag.tag.endsWith(`:${name}`)) &&
        !('format' in tag && tag.format === 'TIME');
}

function assertWellFormed(document: Document.Parsed): void {
  const directive = document.warnings.find(
    ({ code }) => code === 'BAD_DIRECTIVE',
  );
  if (directive) {
    throw new SyntaxError('yaml: found incompatible YAML document');
  }
  const [problem] = document.errors;
  if (problem) {
    throw new SyntaxError(`yaml: ${firstLine(problem)}`);
  }
}

function lineAt(text: string, offset = 0): number {
  return text.slice(0, offset).split('\n').length;
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0];
}
