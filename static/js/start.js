// Runs the compiled module, whose address carries a hash: a page names it in its first module script, a worker is given it
// behind '#'.
const address = globalThis.document
  ? document.querySelector('script[type=module]').src
  : location.hash.slice(1);
const client = await import(address);
client.main([]);
