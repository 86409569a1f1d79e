import { describeProblem } from './describeProblem';
import { formatPath } from './explainError';
import { MessageCode, REQUEST_MESSAGES } from './messages';

describe('the messages', () => {
  it.each(Object.entries(REQUEST_MESSAGES))(
    '%s is a sentence that says what to do',
    (_, message) => {
      expect(message).toMatch(/^[A-Z].*\.$/s);
      expect(message.length).toBeLessThan(200);
    },
  );

  it('have codes that a translation can nest', () => {
    const codes = Object.keys(REQUEST_MESSAGES);
    for (const code of codes) {
      expect(code).toMatch(/^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)+$/);
      expect(codes.filter(other => other.startsWith(`${code}.`))).toEqual([]);
    }
  });
});

describe('describeProblem', () => {
  it('fills in the parameters', () => {
    expect(
      describeProblem('gpu.request.aboveLimit', 'a', {
        value: 'A100',
        limit: '4',
      }).message,
    ).toContain('A100 exceeds its limit of 4');
  });

  it('keeps only the parameters that are shown', () => {
    expect(
      describeProblem('cluster.sshKey.duplicate', 'a', { value: 'secret' }),
    ).toMatchObject({ parameters: {} });
  });

  it('shortens what someone else may have made long', () => {
    const { message } = describeProblem('request.unknownParameter', '', {
      keys: 'k'.repeat(10_000),
    });
    expect(message.length).toBeLessThan(400);
  });

  it('does not take what is in a parameter for another parameter', () => {
    const code: MessageCode = 'gpu.request.aboveLimit';
    const { message } = describeProblem(code, '', {
      value: '{{limit}} $& $1',
      limit: '4',
    });
    expect(message).toContain('The request for {{limit}} $& $1 exceeds');
  });
});

describe('formatPath', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 0, 'b', 1], 'a[0].b[1]'],
  ])('writes %j as %j', (path, text) => {
    expect(formatPath(path)).toBe(text);
  });
});
