import { ApiAnswer } from '../client/ApiAnswer';

/** What both servers must say alike of a request. */
export interface Outcome {
  status: number;
  /** What came back: the kind of an object, the events of a watch, or a text. */
  body: string;
  reason: string;
  message: string;
}

export function outcomeOf(answer: ApiAnswer): Outcome {
  return {
    status: answer.status,
    body: describeBody(answer),
    reason: textAt(answer, 'reason'),
    message: answer.status < 400 ? '' : textAt(answer, 'message'),
  };
}

export function sameOutcome(left: Outcome, right: Outcome): boolean {
  return (
    left.status === right.status &&
    left.body === right.body &&
    left.reason === right.reason
  );
}

function describeBody(answer: ApiAnswer): string {
  if (answer.at('kind') !== undefined) {
    return textAt(answer, 'kind');
  }
  return typeof answer.body === 'object' && answer.at('type') === undefined
    ? 'JSON'
    : describeText(answer.text);
}

/** The types of the events of a watch; bookmarks come when a server likes. */
function describeText(text: string): string {
  const types = [...text.matchAll(/^\{"type":"([A-Z]+)","object":/gm)].map(
    ([, type]) => type,
  );
  return types.length > 0
    ? types.filter(type => type !== 'BOOKMARK').join(' ')
    : text.split(':')[0].slice(0, 60);
}

function textAt(answer: ApiAnswer, path: string): string {
  const value = answer.at(path);
  return typeof value === 'string' ? value : '';
}
