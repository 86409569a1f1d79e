import { parseArguments } from './parseArguments';

describe('parseArguments', () => {
  it('reads every option', () => {
    expect(
      parseArguments([
        '--port',
        '7400',
        '--kubeconfig',
        'kubeconfig.yaml',
        '--data',
        'state',
        '--faults',
        '--empty',
      ]),
    ).toEqual({
      kubeconfig: 'kubeconfig.yaml',
      options: {
        port: 7400,
        tls: true,
        dataFolder: 'state',
        faults: true,
        demo: false,
        controllers: true,
      },
    });
  });

  it('has a default for everything', () => {
    expect(parseArguments([])).toEqual({
      kubeconfig: undefined,
      options: {
        port: undefined,
        tls: true,
        dataFolder: undefined,
        faults: false,
        demo: true,
        controllers: true,
      },
    });
  });

  it.each([
    [['--port', 'many'], "not 'many'"],
    [['--port', '70000'], "not '70000'"],
    [['--speed', '3'], "'--speed'"],
    [['--data'], "'--data"],
  ])('refuses %j and shows the usage', (args, message) => {
    expect(() => parseArguments(args)).toThrow(message);
    expect(() => parseArguments(args)).toThrow('Usage: npm run sandbox');
  });

  it('helps', () => {
    expect(parseArguments(['--help'])).toBe('help');
  });
});
