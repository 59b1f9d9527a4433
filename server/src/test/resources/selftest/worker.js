// Runs the self-test aside, so that the page can be asked how it is going.
const asked = new URLSearchParams(location.search);
const module = asked.get('module');
const bytes = async name => new Int8Array(await (await fetch(name)).arrayBuffer());

try {
  const selfTest = await import(`./${module}.js`);
  postMessage({lines: selfTest[asked.get('check') ?? 'run'](
    await bytes('train-pixels'), await bytes('train-labels'), await bytes('test-pixels'), await bytes('test-labels'))});
} catch (error) {
  postMessage({error: error.stack});
}
