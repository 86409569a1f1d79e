const NEWLINE = 0x0a;

/** An event is one object, and an API server stores none above a few MB. */
const LONGEST_LINE_BYTES = 32 * 1024 * 1024;

/** Cuts a stream of bytes into lines. What follows the last newline is incomplete and dropped. */
export async function* splitLines(
  body: AsyncIterable<Uint8Array>,
): AsyncGenerator<string> {
  let rest: Uint8Array[] = [];
  let restBytes = 0;
  for await (const chunk of body) {
    let start = 0;
    let end = chunk.indexOf(NEWLINE);
    while (end >= 0) {
      rest.push(chunk.subarray(start, end));
      // Decoded per line, as a character may be cut between two chunks.
      const line = Buffer.concat(rest).toString('utf8');
      rest = [];
      restBytes = 0;
      if (line !== '') {
        yield line;
      }
      start = end + 1;
      end = chunk.indexOf(NEWLINE, start);
    }
    if (start < chunk.length) {
      rest.push(chunk.subarray(start));
      restBytes += chunk.length - start;
      if (restBytes > LONGEST_LINE_BYTES) {
        throw new RangeError('A line of a watch is too long');
      }
    }
  }
}
