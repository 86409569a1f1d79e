import { SyntaxScanner } from './SyntaxScanner';

/** Says what is wrong with a text that is no JSON, in the words of Go's decoder. */
export function describeSyntaxError(text: string): string {
  try {
    SyntaxScanner.create(text).document();
    return 'unexpected end of JSON input';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
