import { bundle } from './bundle.mjs';
import { judge, limits } from './judge.mjs';
import { readPackages } from './readPackages.mjs';

/** Fails when our own code makes the portal load more than it should. `--list` shows what is in each part. */
async function check(args) {
  const chunks = await bundle(await readPackages());
  const { summary, problems } = judge(chunks, limits);
  console.log(`size: ${summary}`);
  if (args.includes('--list')) {
    console.log(JSON.stringify(chunks, null, 2));
  }
  for (const problem of problems) {
    console.error(`size: ${problem}`);
  }
  return problems.length === 0 ? 0 : 1;
}

check(process.argv.slice(2)).then(
  code => {
    process.exitCode = code;
  },
  error => {
    console.error(`size: ${error.message}`);
    process.exitCode = 1;
  },
);
