import { describeProblem } from '@paletteai/backstage-plugin-paletteai-common';
import { ownProblems, problemsBeside, problemsOf } from './problems';

const at = (path: string) => describeProblem('gpu.count.positive', path);
const paths = (problems: { path: string }[]) =>
  problems.map(({ path }) => path);

const problems = [
  '',
  'limits',
  'limits[0].count',
  'limits[10].count',
  'limitsOfAll',
].map(at);

describe('problems of a part', () => {
  it('have paths that are relative to it', () => {
    expect(paths(problemsOf(problems, 'limits'))).toEqual([
      '',
      '[0].count',
      '[10].count',
    ]);
  });

  it('are not those of a part whose name begins alike', () => {
    expect(paths(problemsOf(problems, 'limits[1]'))).toEqual([]);
  });
});

describe('problems of the whole', () => {
  it('leave out those of parts', () => {
    expect(paths(ownProblems(problems))).toEqual(['']);
  });
});

describe('problems beside parts', () => {
  it('are all that none of the parts shows', () => {
    expect(paths(problemsBeside(problems, ['limits']))).toEqual([
      '',
      'limitsOfAll',
    ]);
  });

  it('are all of them where there are no parts', () => {
    expect(problemsBeside(problems, [])).toEqual(problems);
  });
});
