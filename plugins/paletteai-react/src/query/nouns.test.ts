import { nounsOf } from './nouns';

describe('nounsOf', () => {
  it('tells what must be fetched again', () => {
    expect([
      ...nounsOf([
        'project:main/nlp/nlp',
        'settings:main/nlp/nlp',
        'aiWorkload:main/nlp/app',
        'tenant:main/acme',
      ]),
    ]).toEqual(['project', 'appDeployment', 'tenant']);
  });

  it('leaves out what it does not know', () => {
    expect(nounsOf(['', 'nonsense', 'toString:main/x/y'])).toEqual(new Set());
  });
});
