type Frame = { path: string; keys: Set<string>; index: number };

/** The paths of keys that occur twice in an object of a JSON text, which must be well-formed. */
export function findDuplicateKeys(text: string): string[] {
  const duplicates: string[] = [];
  const frames: Frame[] = [];
  let next = '';
  for (let position = 0; position < text.length; position++) {
    const frame = frames[frames.length - 1];
    switch (text[position]) {
      case '"': {
        const end = endOfString(text, position);
        if (frame && frame.index < 0 && isKey(text, end)) {
          const key: string = JSON.parse(text.slice(position, end));
          next = frame.path ? `${frame.path}.${key}` : key;
          if (frame.keys.has(key)) {
            duplicates.push(next);
          }
          frame.keys.add(key);
        }
        position = end - 1;
        break;
      }
      case '{':
      case '[': {
        const isList = text[position] === '[';
        const path =
          frame && frame.index >= 0 ? `${frame.path}[${frame.index}]` : next;
        frames.push({ path, keys: new Set(), index: isList ? 0 : -1 });
        break;
      }
      case ',':
        if (frame && frame.index >= 0) {
          frame.index += 1;
        }
        break;
      case '}':
      case ']':
        frames.pop();
        break;
      default:
    }
  }
  return duplicates;
}

/** The position after a string that starts at one. */
function endOfString(text: string, start: number): number {
  let position = start + 1;
  while (text[position] !== '"') {
    position += text[position] === '\\' ? 2 : 1;
  }
  return position + 1;
}

function isKey(text: string, end: number): boolean {
  return /^\s*:/.test(text.slice(end, end + 20));
}
