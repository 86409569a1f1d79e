import { badRequest } from '../errors';

/** Deeper than anything that a schema describes, and safe for recursion. */
const maximumDepth = 1_000;

/** Refuses JSON that nests too deeply to be handled without exhausting the stack. */
export function assertDepth(text: string): void {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (inString) {
      if (character === '\\') {
        index += 1;
      } else if (character === '"') {
        inString = false;
      }
    } else if (character === '"') {
      inString = true;
    } else if (character === '{' || character === '[') {
      depth += 1;
      if (depth > maximumDepth) {
        throw badRequest('exceeded max depth');
      }
    } else if (character === '}' || character === ']') {
      depth -= 1;
    }
  }
}
