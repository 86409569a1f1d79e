/** Answers what a `CommandedProcess` asks, until its parent is gone. */
module.exports = function answerCommands(commands) {
  process.on('message', ({ id, command, argument }) => {
    if (commands[command]) {
      commands[command](argument).then(
        result => process.send({ id, result }),
        error => process.send({ id, error: String(error?.stack ?? error) }),
      );
    }
  });
  process.on('SIGTERM', () => process.exit(0));
  process.on('disconnect', () => process.exit(0));
};
