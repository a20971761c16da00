// Runs inside the extension host of a real VS Code, against the installed extension. Each result goes to the page as one line of JSON.
const fs = require('node:fs');
const path = require('node:path');

exports.run = async function run() {
  const wanted = process.env.STDLINT_TEST_ONLY;
  let failed = 0;
  for (const file of fs.readdirSync(__dirname).filter(name => name.endsWith('.tests.js')).sort()) {
    for (const [name, test] of Object.entries(require(path.join(__dirname, file)))) {
      if (wanted !== undefined && !name.includes(wanted))
        continue;
      const start = Date.now();
      let message;
      try {
        await within(60_000, test());
      } catch (error) {
        failed++;
        message = error instanceof Error ? error.stack : String(error);
      }

      console.log(`RESULT ${JSON.stringify({ name, seconds: (Date.now() - start) / 1000, message })}`);
    }
  }

  console.log(`RESULT ${JSON.stringify({ end: true })}`);
  if (failed > 0)
    throw new Error(`${failed} failed`);
};

function within(milliseconds, promise) {
  return Promise.race([promise, new Promise((_, reject) => setTimeout(() => reject(new Error(`not done after ${milliseconds} ms`)), milliseconds))]);
}
