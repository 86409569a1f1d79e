/**
 * Lets "yarn NAME" run a script of the root package.json before anything is
 * installed: these scripts do the set-up themselves, and "yarn run" refuses to
 * start without it. Inside a package, "yarn NAME" keeps its usual meaning.
 */
const { spawn } = require('node:child_process');
const { dirname, join } = require('node:path');

const root = dirname(dirname(__dirname));
const { scripts } = require(join(root, 'package.json'));

function createCommand({ BaseCommand, Option }, name) {
  return class RootScript extends BaseCommand {
    static paths = [[name]];

    args = Option.Proxy();

    execute() {
      if (this.context.cwd !== root) {
        return this.cli.run(['run', name, ...this.args]);
      }
      const [, ...words] = scripts[name].split(' ');
      return new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [...words, ...this.args], {
          cwd: root,
          stdio: 'inherit',
        });
        process.on('SIGINT', () => {});
        child.on('error', reject);
        child.on('close', code => resolve(code ?? 1));
      });
    }
  };
}

module.exports = {
  name: 'plugin-root-scripts',
  factory: load => {
    const { BaseCommand } = load('@yarnpkg/cli');
    const { Option } = load('clipanion');
    return {
      default: {
        commands: Object.keys(scripts)
          .filter(name => scripts[name].startsWith('node tools/run '))
          .map(name => createCommand({ BaseCommand, Option }, name)),
      },
    };
  },
};
